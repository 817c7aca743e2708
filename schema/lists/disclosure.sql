--! path: disclosures
--! search: key authority
--! sort: authority requested
--! key: key
-- Requests by foreign courts and authorities.
select d.key::text, d.authority::text, d.territory::text, d.requested, d.disclosed
from disclosure d
