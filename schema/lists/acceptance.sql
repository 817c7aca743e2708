--! path: acceptances
--! search: key rule reason accepted_by
--! sort: rule until accepted
--! key: key
--! name: rule
-- Gaps that somebody answers for.
select a.key::text, a.rule::text, coalesce(
        case when (select language from question) = 'en' then n.en else n.sv end,
        a.subject_id::text) as name, a.reason::text, a.accepted_by::text,
    a.accepted, a.until
from acceptance a
left join row_name n on n.register_id = a.register_id and n.table_name = a.subject::text
    and n.above = '' and n.key = a.subject_id::text
