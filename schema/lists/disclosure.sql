--! path: disclosures
--! menu: record 8
--! search: key authority
--! sort: authority requested
--! key: key
--! name: authority
-- Requests by foreign courts and authorities.
select d.key::text, d.authority::text, d.territory::text, d.requested, d.disclosed
from disclosure d
