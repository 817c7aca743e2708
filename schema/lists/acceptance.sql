--! path: acceptances
--! search: key rule reason accepted_by
--! sort: rule until accepted
--! key: key
--! name: rule
-- Gaps that somebody answers for.
select a.key::text, a.rule::text, a.subject_id::text, a.reason::text, a.accepted_by::text,
    a.accepted, a.until
from acceptance a
