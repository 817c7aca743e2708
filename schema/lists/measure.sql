--! path: measures
--! menu: words 3
--! search: key name
--! filter: kind
--! sort: name kind
--! key: key
--! name: name
-- Security measures.
select m.key::text, m.name::text, m.kind, m.starts, m.ends
from measure m
