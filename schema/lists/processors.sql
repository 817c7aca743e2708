select r.slug as register, c.root, c.engagement, cardinality(c.engagements) as depth,
    k.name as client, o.name as supplier, s.name as service, c.capacity, c.inbound,
    to_json(c.path) as path,
    coalesce((select 'signed' from agreed g
            where g.register_id = c.register_id and g.engagement = c.engagement limit 1),
        (select case when a.status = 'signed' and not a.during @> (select day from question) then 'expired'
                else a.status::text end
            from engagement_agreement l
            join agreement a on a.register_id = l.register_id and a.key = l.agreement
            where l.register_id = c.register_id and l.engagement = c.engagement
            order by a.during @> (select day from question) desc, a.signed desc nulls last, a.key limit 1), 'none')
        as agreement,
    (select coalesce(json_agg(json_build_object('kind', p.kind, 'territory', p.territory,
            'country', (select country from place_name n where n.territory = p.territory), 'class',
            case when p.class = 'inside' then case when p.territory = h.seat then 'domestic' else 'eea' end
                 when p.class = 'third_country' and exists (select from ground g
                    where g.register_id = p.register_id and g.engagement = p.engagement
                        and g.territory = p.territory and g.article = 45 and g.carried) then 'adequate'
                 else p.class end) order by p.kind, p.territory), '[]')
        from place p where p.register_id = c.register_id and p.engagement = c.engagement) as places,
    (select coalesce(json_agg(json_build_object('territory', t.territory,
            'country', (select country from place_name n where n.territory = t.territory),
            'ground', t.ground, 'ground_name', (select n.name from ground_name n where n.ground = t.ground),
            'ground_status', t.ground_status, 'carried', t.carried, 'reasons', t.reasons)
            order by t.territory, t.data_group), '[]')
        from transfer t where t.register_id = c.register_id and t.engagement = c.engagement)
        as transfers,
    (select max(a.signed) from engagement_agreement l
        join agreement a on a.register_id = l.register_id and a.key = l.agreement
        where l.register_id = c.register_id and l.engagement = c.engagement
            and a.status = 'signed' and a.during @> (select day from question)) as signed,
    c.engagements
from chain c
join register r on r.register_id = c.register_id
join organisation h on h.register_id = r.register_id and h.key = r.keeper
join organisation k on k.register_id = c.register_id and k.key = c.client
join organisation o on o.register_id = c.register_id and o.key = c.supplier
join engagement e on e.register_id = c.register_id and e.key = c.engagement
left join service s on s.register_id = e.register_id and s.key = e.service
order by r.slug, c.engagements
