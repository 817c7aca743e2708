--! path: agreements
--! menu: record 5
--! search: key name
--! filter: kind status
--! sort: name kind status signed ends
--! key: key
--! name: coalesce(name, key)
--! gaps: shown
-- Agreements with their state.
select a.key::text, coalesce(a.name, a.key)::text as name, a.kind, a.status, a.signed, a.starts,
    a.ends, a.review_due
from agreement a
