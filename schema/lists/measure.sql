--! path: measures
--! search: key name
--! filter: kind
--! sort: name kind
--! key: key
-- Security measures.
select m.key::text, m.name::text, m.kind
from measure m
