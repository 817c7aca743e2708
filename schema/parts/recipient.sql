--! title.en: Recipients
--! title.sv: Mottagare
--! controller: d
--! processor: also
--! extracts: authority
--! key: activity capacity recipient
--! codes: seat recipient
--! beside: kind recipient_kind
--! folds: starts ends
--! asks: name country
--! translated: country
--! label: name
--! record: organisation recipient where capacity, activity_recipient activity recipient
--! adds: activity_recipient, activity_engagement
--! absence: recipients_none
-- Who the data have been or will be disclosed to: categories, and parties by name and role.
select n.key::text as activity,
    (case when art30_told(x.name) is not null then 'documented'
        when x.recipient is null and n.recipients_none <= (select day from question) then 'none'
        else 'not_documented' end)::documentation as documentation,
    case when x.recipient is null and n.recipients_none <= (select day from question)
        then n.recipients_none end as checked,
    x.name, x.capacity, x.recipient, x.kind, x.recipient_kind, x.country,
    (case when x.kind <> 'category' and x.country is null then 'not_documented' end)::documentation
        as country_documentation,
    x.seat, x.level, x.services, x.starts, x.ends
from entry n
left join (
    select register_id, activity::text as entry, key::text as recipient, null::capacity as capacity,
        name::text, 'category'::organisation_kind as kind, kind as recipient_kind,
        null as country, null as seat, null::int as level,
        null::text[] as services, null::date as starts, null::date as ends
    from activity_recipient
    union all
    select q.register_id, q.entry, o.key::text, q.capacity, o.name::text, o.kind, null,
        p.country, o.seat::text,
        q.level, q.services, q.starts, q.ends
    from (
        select e.register_id, e.entry, e.party, e.capacity, min(e.level) as level,
            array_agg(distinct s.name::text order by s.name::text)
                filter (where s.name is not null) as services,
            min(g.starts) as starts,
            case when bool_and(g.ends is not null) then max(g.ends) end as ends
        from (
            select register_id, entry, engagement,
                case when inbound then client else supplier end as party, capacity,
                greatest(level, 1) as level
            from entry_edge
            where not inbound or capacity = 'joint_controller'
            union
            -- Past and coming ones count too, art 30(1)(d).
            select l.register_id, l.activity::text, g.key, g.supplier, g.capacity, 1
            from activity_engagement l
            join engagement g on g.register_id = l.register_id and g.key = l.engagement
            where not g.during @> (select day from question)
        ) e
        join register r on r.register_id = e.register_id and r.keeper <> e.party
        join engagement g on g.register_id = e.register_id and g.key = e.engagement
        left join service s on s.register_id = g.register_id and s.key = g.service
        group by e.register_id, e.entry, e.party, e.capacity
    ) q
    join organisation o on o.register_id = q.register_id and o.key = q.party
    left join place_name p on p.territory = o.seat
) x on x.register_id = n.register_id and x.entry = n.key::text
