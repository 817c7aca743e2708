--! title.en: Where the data come from
--! title.sv: Varifrån uppgifterna kommer
--! controller: also
--! extracts: authority
--! key: activity
--! label: collected_from
--! fields: collected_from
-- The source of the data of each entry, art 14(2)(f).
select n.key::text as activity,
    (case when concat(n.collected_from) ~ '\S' then 'documented' else 'not_documented' end)
        ::documentation as documentation,
    n.collected_from::text
from entry n
