-- Who receives the data on each category of persons of each entry, has received them or will (art
-- 15(1)(c)): by name where the register knows it (C-154/21), else by category.
select s.register_id, s.subject_category, s.entry, s.name as activity, x.capacity, x.recipient,
    x.name, x.country, x.is_now, x.starts, x.ends
from subject_entry s
join (
    select register_id, activity::text as entry, null as engagement, null::capacity as capacity,
        key::text as recipient, name::text, null as country, true as is_now, null::date as starts,
        null::date as ends
    from activity_recipient
    union
    select e.register_id, e.entry, e.engagement, e.capacity, o.key::text, o.name::text, p.country,
        e.is_now, e.starts, e.ends
    from (
        select register_id, entry, case when not inbound then engagement end as engagement, capacity,
            case when inbound then client else supplier end as party, true as is_now,
            null::date as starts, null::date as ends
        from entry_edge
        union all
        select l.register_id, l.activity::text, g.key, g.capacity, g.supplier, false, g.starts, g.ends
        from activity_engagement l
        join engagement g on g.register_id = l.register_id and g.key = l.engagement
        where not g.during @> (select day from question)
    ) e
    join register r on r.register_id = e.register_id
    join organisation o on o.register_id = e.register_id and o.key = e.party and o.key <> r.keeper
    left join place_name p on p.territory = o.seat
) x on x.register_id = s.register_id and x.entry = s.entry
left join (
    select register_id, engagement, activity, array_agg(subject_category::text) as subjects
    from received_subject
    group by register_id, engagement, activity
) g on g.register_id = x.register_id and g.engagement = x.engagement and g.activity = x.entry
-- Whoever is documented to get nothing about these persons is no recipient of theirs.
where coalesce(s.subject_category = any (g.subjects), true)
