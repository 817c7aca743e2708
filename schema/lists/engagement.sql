--! path: engagements
--! menu: record 4
--! search: key supplier_name service_name
--! filter: capacity
--! sort: supplier_name capacity service_name starts
--! key: key
--! gaps: shown
-- Who is engaged for what, in which capacity.
select e.key::text, o.name::text as supplier_name, s.name::text as service_name, e.capacity,
    e.starts, e.ends, e.review_due
from engagement e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
left join service s on s.register_id = e.register_id and s.key = e.service
