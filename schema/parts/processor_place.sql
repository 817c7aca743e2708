--! title.en: Where processors store and read
--! title.sv: Var biträdena lagrar och läser uppgifterna
--! sheet.en: Where processors store data
--! sheet.sv: Var biträdena lagrar och läser
--! controller: A
--! processor: A
--! extracts: authority chain
--! key: engagement kind territory
--! gathers: kind
--! asks: country
--! translated: country
--! label: name
-- Each processor's places of storage, backup and access; one row that says so where none is known.
select e.engagement::text, o.name::text,
    (case when l.territory is null then 'not_documented'
        when k.class in ('none', 'unknown') then k.class else 'documented' end)::documentation
        as documentation,
    w.kind, l.territory::text, case when k.class not in ('none', 'unknown') then p.country end as country, l.site::text
from (
    select distinct register_id, engagement, supplier
    from entry_engagement
    where capacity in ('processor', 'subprocessor') and not inbound and supplier <> client
) e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
cross join unnest(enum_range(null::place_kind)) w (kind)
left join located l on l.register_id = e.register_id and l.engagement = e.engagement
    and l.kind = w.kind and l.on_the_move is not true
left join place_name p on p.territory = l.territory
left join place_class k on k.territory = l.territory
