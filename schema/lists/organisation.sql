--! path: organisations
--! menu: record 2
--! search: key name number
--! filter: kind
--! sort: name kind seat
--! key: key
--! name: name
--! gaps: shown
-- Every organisation the register knows.
select o.key::text, o.name::text, o.kind, o.number::text, p.country as seat, o.email::text, o.phone::text
from organisation o
left join place_name p on p.territory = o.seat
