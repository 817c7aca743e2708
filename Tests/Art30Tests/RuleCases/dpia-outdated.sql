--! on 2026-11-22: below due joint old place vendor
--! on 2026-11-21: below joint place today vendor
--! ok: bare renewed current extended former future-place balanced draft processor
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['bare', 'joint', 'due', 'old', 'vendor', 'below', 'place', 'today', 'renewed',
    'current', 'extended', 'former', 'future-place', 'balanced', 'draft', 'processor']) key;
insert into organisation (key, name) values ('v', 'Vendor AB'), ('w', 'Under AB');
insert into assessment (key, kind, activity, done, review_due)
select key, case key when 'balanced' then 'balancing'::assessment_kind else 'impact' end, key,
    case key when 'old' then date '2023-11-21' when 'extended' then '2020-01-01'
        when 'renewed' then '2020-01-01' when 'today' then '2020-01-01' else '2026-03-01' end,
    case key when 'due' then date '2026-11-21' when 'extended' then '2026-11-22'
        when 'draft' then '2026-11-01' when 'balanced' then '2026-11-01'
        when 'processor' then '2026-11-01' when 'joint' then '2026-11-01' end
from activity where key <> 'bare';
insert into assessment (key, kind, activity, done) values
    ('renewed-again', 'impact', 'renewed', '2026-03-01'), ('undone', 'impact', 'bare', null),
    ('today-again', 'impact', 'today', '2026-11-22');
insert into engagement (key, supplier, capacity, starts, ends) values
    ('vendor', 'v', 'processor', '2026-03-02', null),
    ('renewed', 'v', 'processor', '2026-03-01', null),
    ('former', 'v', 'processor', '2026-03-02', '2026-11-01'),
    ('current', 'v', 'processor', null, null), ('below', 'v', 'processor', null, null),
    ('sub', 'w', 'subprocessor', '2026-03-02', null), ('place', 'v', 'processor', null, null),
    ('future-place', 'v', 'processor', null, null);
insert into engagement_upstream (engagement, upstream) values ('sub', 'below');
insert into engagement_location (engagement, kind, territory, starts) values
    ('place', 'storage', 'DE', '2026-03-02'), ('future-place', 'storage', 'DE', '2026-12-01'),
    ('current', 'storage', 'DE', '2026-03-01');
insert into activity_engagement (activity, engagement)
select a.key, e.key from activity a join engagement e on e.key = a.key;
