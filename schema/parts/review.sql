--! title.en: Review of the entry
--! title.sv: Översyn av uppgifterna
--! controller: also
--! processor: also
--! extracts: authority
--! key: activity
--! label: reviewed
--! fields: reviewed review_due
-- When each entry was last gone through, and when next.
select n.key::text as activity,
    (case when n.reviewed is null then 'not_documented' else 'documented' end)::documentation
        as documentation,
    n.reviewed, n.review_due
from entry n
