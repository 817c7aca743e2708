--! title.en: Categories of processing for each controller
--! title.sv: Kategorier av behandling per personuppgiftsansvarig
--! sheet.en: Categories of processing
--! sheet.sv: Kategorier av behandling
--! processor: b
--! extracts: authority
--! key: activity engagement
--! asks: client processing
--! label: client
--! record: engagement engagement
--! adds: activity_engagement
-- The kinds of processing carried out for each customer that engages the keeper.
select n.key::text as activity,
    (case when concat(g.processing) ~ '\S' then 'documented' else 'not_documented' end)
        ::documentation as documentation,
    e.engagement::text, o.name::text as client, g.processing::text
from entry n
left join entry_edge e on e.register_id = n.register_id and e.entry = n.key::text and e.inbound
    and e.capacity in ('processor', 'subprocessor')
left join engagement g on g.register_id = e.register_id and g.key = e.engagement
left join organisation o on o.register_id = e.register_id and o.key = e.client
