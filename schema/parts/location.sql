--! title.en: Places of processing
--! title.sv: Var uppgifterna behandlas
--! controller: also
--! processor: also
--! extracts: authority
--! key: activity kind engagement service territory
--! asks: country
--! translated: country
--! label: country
--! record: engagement_location engagement kind territory, service_location service kind territory, activity_location activity kind territory
--! adds: activity_location
-- Where the keeper and whoever it engages store and read the data of each entry.
select n.key::text as activity,
    (case when x.territory is null then 'not_documented'
        when k.class in ('none', 'unknown') then k.class else 'documented' end)::documentation
        as documentation,
    x.kind, x.engagement, x.service, o.name::text as organisation, x.territory::text,
    case when k.class not in ('none', 'unknown') then p.country end as country, x.site::text, x.on_the_move
from entry n
left join (
    select l.register_id, l.activity::text as entry, null::text as engagement, l.service,
        r.keeper as organisation, l.kind, l.territory, l.site, l.on_the_move
    from own_place l
    join register r on r.register_id = l.register_id
    union
    select e.register_id, e.entry, e.engagement::text, null, e.supplier, l.kind, l.territory,
        l.site, l.on_the_move
    from entry_edge e
    join located l on l.register_id = e.register_id and l.engagement = e.engagement
) x on x.register_id = n.register_id and x.entry = n.key::text
left join organisation o on o.register_id = x.register_id and o.key = x.organisation
left join place_name p on p.territory = x.territory
left join place_class k on k.territory = x.territory
