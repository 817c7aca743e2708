--! title.en: List of activities
--! title.sv: Förteckning över behandlingar
--! controller: list
--! processor: list
--! extracts: authority
--! key: activity
--! label: name
-- Each entry with its owner and when the register first and last wrote it.
select n.key::text as activity, n.name::text, n.role, n.owner::text
from entry n
