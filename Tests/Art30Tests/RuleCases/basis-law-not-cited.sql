--! on 2026-11-22: blank joint obligation task
--! ok: cited contract draft processor
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['obligation', 'task', 'joint', 'blank', 'cited', 'contract', 'draft',
    'processor']) key;
insert into activity_purpose (activity, key, name) select key, 'p', 'Keep the books' from activity;
insert into activity_purpose_basis (activity, purpose, basis, law)
select key, 'p', case key when 'task' then 'public_task'::basis when 'contract' then 'contract'
    else 'legal_obligation' end, case key when 'blank' then ' '
    when 'cited' then 'Bokföringslagen 7 kap. 2 §' end
from activity;
insert into activity_purpose_basis (activity, purpose, basis) values
    ('obligation', 'p', 'public_task');
