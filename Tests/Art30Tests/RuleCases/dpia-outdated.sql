--! on 2026-11-22: below data data-today due joint old place vendor
--! on 2026-11-21: below data joint place today vendor
--! ok: data-before data-always data-later bare renewed current extended former future-place balanced draft processor
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['bare', 'joint', 'due', 'old', 'vendor', 'below', 'place', 'today', 'renewed',
    'current', 'extended', 'former', 'future-place', 'balanced', 'draft', 'processor',
    'data', 'data-today', 'data-before', 'data-always', 'data-later']) key;
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
insert into subject_category (key, name) values ('s', 'Staff');
insert into data_category (key, name) values ('d', 'Pay'), ('e', 'Photo');
insert into activity_subject (activity, subject_category) select key, 's' from activity
where key like 'data%';
insert into activity_subject_data (activity, subject_category, data_category, starts)
select activity, 's', 'd', case activity when 'data' then date '2026-03-02'
    when 'data-today' then '2026-11-22' when 'data-before' then '2026-03-01'
    when 'data-later' then '2026-11-23' end
from activity_subject;
insert into activity_subject_data (activity, subject_category, data_category, starts) values
    ('data', 's', 'e', '2026-04-01');
