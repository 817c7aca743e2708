-- The parties of each entry: the keeper, its joint controllers; for a processor also the customer
-- and whoever stands above a customer that is a processor itself.
select n.register_id, n.key::text as entry, r.keeper::text as party, n.role
from entry n
join register r on r.register_id = n.register_id
union
select n.register_id, e.entry, case when e.inbound then e.client else e.supplier end::text,
    'joint'
from entry n
join entry_edge e on e.register_id = n.register_id and e.entry = n.key::text
where n.role <> 'processor' and e.capacity = 'joint_controller' and e.depth = 1
union
select n.register_id, e.entry, e.client::text,
    case when e.capacity = 'subprocessor' then 'processor' else 'controller' end::role
from entry n
join entry_edge e on e.register_id = n.register_id and e.entry = n.key::text
where n.role = 'processor' and e.inbound and e.capacity in ('processor', 'subprocessor')
union
select n.register_id, e.entry, c.path[1], 'controller'
from entry n
join entry_edge e on e.register_id = n.register_id and e.entry = n.key::text
join chain c on c.register_id = e.register_id and c.engagement = e.engagement
    and c.root <> c.engagement
where n.role = 'processor' and e.inbound and e.capacity in ('processor', 'subprocessor')
