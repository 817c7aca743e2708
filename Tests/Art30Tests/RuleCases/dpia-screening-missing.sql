--! on 2026-11-22: balanced bare joint planned undone
--! on 2026-11-21: assessed balanced bare joint planned screened undone
--! ok: draft processor
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['bare', 'joint', 'planned', 'screened', 'assessed', 'balanced', 'undone',
    'draft', 'processor']) key;
update activity set dpia_screened = '2026-11-22' where key = 'screened';
update activity set dpia_screened = '2026-11-23' where key = 'planned';
insert into assessment (key, kind, activity, done) values
    ('a', 'impact', 'assessed', '2026-11-22'), ('b', 'balancing', 'balanced', '2026-01-01'),
    ('c', 'impact', 'undone', null);
