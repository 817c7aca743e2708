--! path: assessments
--! menu: record 7
--! search: key name
--! filter: kind outcome
--! sort: name kind done review_due
--! key: key
--! name: coalesce(name, key)
-- Assessments of transfers, impact, suppliers and interests.
select a.key::text, coalesce(a.name, a.key)::text as name, a.kind, a.done, a.outcome, a.review_due
from assessment a
