-- Who sends to whom in which third country (EDPB 05/2021): once per engagement, exporter, country.
select e.register_id, e.engagement, e.client as exporter, e.supplier as importer, p.territory,
    p.via, p.open, e.path, e.activities, e.capacity, false as inbound,
    coalesce(x.class = 'third_country', false) as onward, c.seat as exporter_seat,
    array_remove(array[
        case when e.from_controller and e.capacity in ('processor', 'subprocessor') then 'M2' end,
        case when e.from_processor and e.capacity in ('processor', 'subprocessor') then 'M3' end,
        case when e.from_controller and e.capacity not in ('processor', 'subprocessor')
            then 'M1' end,
        case when e.from_processor and e.capacity not in ('processor', 'subprocessor')
            then 'M4' end
    ], null) as modules
from edge e
join (
    select register_id, engagement, territory, array_agg(distinct kind order by kind) as via,
        bool_or(class = 'open') as open
    from place
    where class in ('third_country', 'open')
    group by register_id, engagement, territory
) p on p.register_id = e.register_id and p.engagement = e.engagement
join organisation c on c.register_id = e.register_id and c.key = e.client
left join place_class x on x.territory = c.seat
where e.supplier <> e.client and not e.inbound
union all
-- A processor returning data to a controller outside (EDPB 05/2021 example 6).
select e.register_id, e.engagement, e.supplier, e.client, c.seat, array['seat'], x.class = 'open',
    array[e.supplier::text, e.client::text], e.activities, e.capacity, true, false, null,
    array['M4']
from edge e
join engagement g on g.register_id = e.register_id and g.key = e.engagement
join organisation c on c.register_id = e.register_id and c.key = e.client
join place_class x on x.territory = c.seat
where e.inbound and coalesce(g.returns_data, true) and x.class in ('third_country', 'open')
