--! title.en: List of activities
--! title.sv: Förteckning över behandlingar
--! sheet.en: Activities
--! sheet.sv: Behandlingar
--! controller: list
--! processor: list
--! extracts: authority
--! key: activity
--! label: name
-- Each entry with its owner and when the register first and last wrote it.
select n.key::text as activity, n.name::text, n.role, n.status, n.owner::text, n.starts, n.ends,
    w.created, w.changed, n.reviewed, n.review_due
from entry n
left join entry_written w on w.register_id = n.register_id and w.entry = n.key::text
