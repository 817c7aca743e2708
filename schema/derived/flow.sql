--! kept: engagement
-- Who sends to whom in which third country (EDPB 05/2021): once per engagement, exporter, country.
select e.register_id, e.engagement, e.client as exporter, e.supplier as importer, p.territory,
    p.via, p.open, e.path, e.activities, e.capacity, e.on_behalf,
    false as inbound,
    coalesce(x.class = 'third_country', false) and e.client <> r.keeper as onward,
    c.seat as exporter_seat, c.kind = 'public_authority'
        and o.kind in ('public_authority', 'international_organisation') as public,
    array_remove(array[
        case when e.from_controller and e.on_behalf then 'M2' end,
        case when e.from_processor and e.on_behalf then 'M3' end,
        case when e.from_controller and not e.on_behalf then 'M1' end,
        case when e.from_processor and not e.on_behalf then 'M4' end
    ], null) as modules
from edge e
join (
    select register_id, engagement, territory, array_agg(distinct kind order by kind) as via,
        bool_or(class = 'open') as open
    from place
    where class in ('third_country', 'open')
    group by register_id, engagement, territory
) p on p.register_id = e.register_id and p.engagement = e.engagement
join register r on r.register_id = e.register_id
join organisation c on c.register_id = e.register_id and c.key = e.client
join organisation o on o.register_id = e.register_id and o.key = e.supplier
left join place_class x on x.territory = c.seat
where e.supplier <> e.client and not e.inbound
    -- A keeper in the EEA is under the GDPR whatever the register says.
    and not (e.client = r.keeper and coalesce(c.gdpr_applies = 'no', false)
        and x.class is distinct from 'inside')
union all
-- Data returned to a client outside: to the controller (EDPB 05/2021 example 6), the joint one.
select e.register_id, e.engagement, e.supplier, e.client, x.territory, array['seat'],
    x.class = 'open', array[e.supplier::text, e.client::text], e.activities, e.capacity, e.on_behalf, true, false,
    null, false, array[case when e.capacity = 'joint_controller' then 'M1' else 'M4' end]
from edge e
join engagement g on g.register_id = e.register_id and g.key = e.engagement
join organisation c on c.register_id = e.register_id and c.key = e.client
join place_class x on x.territory = case when c.kind = 'international_organisation'
    and (c.seat like 'INT%') is not true then 'INT' else c.seat end
where e.inbound and coalesce(g.returns_data, true) and x.class in ('third_country', 'open')
    and e.capacity in ('processor', 'subprocessor', 'joint_controller')
