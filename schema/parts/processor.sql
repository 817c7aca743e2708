--! title.en: Processors and their chains
--! title.sv: Personuppgiftsbiträden och deras underbiträden
--! sheet.sv: Biträden och underbiträden
--! controller: A
--! processor: A
--! extracts: authority chain
--! key: route
--! codes: seat engagement
--! numbered: activities
--! on_sheets: purposes
--! asks: service processing agreement signed authorisation storage
--! once: number country address contact email phone
--! translated: country storage backup access
--! label: name
-- Every processor at every level: who engaged it, for what, under which agreement, and where.
select e.route, e.level, e.engagement::text, c.name::text as client, o.name::text,
    case when (select book from question) is null then u.public else o.number::text end as number,
    p.country, o.seat::text, o.address::text, o.contact::text, o.email::text, o.phone::text,
    s.name::text as service, e.capacity, g.processing::text,
    (case when a.key is null then 'not_documented' else 'documented' end)::documentation
        as agreement_documentation,
    coalesce(a.name, a.key)::text as agreement, a.status as agreement_status, a.in_force, a.signed,
    a.form, a.terms_version::text, a.updated, a.starts, a.ends, a.authorisation, a.notice_days,
    a.objection_days, a.incident_hours, g.approved, g.subprocessors, g.own_purposes, t.receipt,
    t.data, t.purposes, t.activities, l.storage, l.backup, l.access
from entry_engagement e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
join organisation c on c.register_id = e.register_id and c.key = e.client
join engagement g on g.register_id = e.register_id and g.key = e.engagement
left join service s on s.register_id = g.register_id and s.key = g.service
left join organisation_number u on u.register_id = o.register_id and u.key = o.key
left join place_name p on p.territory = o.seat
left join agreement_chosen a on a.register_id = e.register_id and a.engagement = e.engagement
left join entry_content t on t.register_id = e.register_id and t.engagement = e.engagement
    and t.client = e.client
left join (
    select l.register_id, l.engagement,
        array_agg(distinct p.country order by p.country) filter (where l.kind = 'storage')
            as storage,
        array_agg(distinct p.country order by p.country) filter (where l.kind = 'backup') as backup,
        array_agg(distinct p.country order by p.country) filter (where l.kind = 'access') as access
    from located l
    join place_name p on p.territory = l.territory
    where l.on_the_move is not true
    group by l.register_id, l.engagement
) l on l.register_id = e.register_id and l.engagement = e.engagement
where e.capacity in ('processor', 'subprocessor') and not e.inbound and e.supplier <> e.client
