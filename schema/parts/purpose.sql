--! title.en: Purposes
--! title.sv: Ändamål
--! controller: b
--! processor: also
--! extracts: authority
--! key: activity purpose
--! asks: name
--! label: name
--! record: activity_purpose activity purpose
--! adds: activity_purpose
-- What each entry is for; one row that says so where nobody has documented it.
select n.key::text as activity,
    (case when art30_told(p.name) is not null then 'documented' else 'not_documented' end)::documentation
        as documentation,
    p.key::text as purpose, art30_told(p.name) as name
from entry n
left join activity_purpose p on p.register_id = n.register_id and p.activity = n.key
