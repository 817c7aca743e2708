--! path: services
--! menu: record 3
--! search: key name supplier_name
--! sort: name supplier_name
--! key: key
--! name: name
--! gaps: shown
-- What suppliers supply.
select s.key::text, s.name::text, o.name::text as supplier_name, s.description::text
from service s
left join organisation o on o.register_id = s.register_id and o.key = s.supplier
