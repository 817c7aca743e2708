--! title.en: Recipients
--! title.sv: Mottagare
--! extracts: subject
--! key: subject_category capacity recipient name
--! label: name
-- Who receives the data, by name where the register knows it (C-154/21), else by category.
select s.subject_category, c.name::text as subject, x.capacity, x.recipient, x.name, x.country,
    array_agg(distinct s.name order by s.name) as activities
from subject_entry s
join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
join (
    select register_id, activity::text as entry, null as engagement, null::capacity as capacity,
        key::text as recipient, name::text, null as country
    from activity_recipient
    union
    select e.register_id, e.entry, case when not e.inbound then e.engagement end, e.capacity, o.key::text, o.name::text, p.country
    from entry_edge e
    join register r on r.register_id = e.register_id
    join organisation o on o.register_id = e.register_id and o.key <> r.keeper
        and o.key = case when e.inbound then e.client else e.supplier end
    left join place_name p on p.territory = o.seat
) x on x.register_id = s.register_id and x.entry = s.entry
left join (
    select register_id, engagement, activity, array_agg(subject_category::text) as subjects
    from received_subject
    group by register_id, engagement, activity
) g on g.register_id = x.register_id and g.engagement = x.engagement and g.activity = x.entry
-- Whoever is documented to get nothing about these persons is no recipient of theirs.
where coalesce(s.subject_category = any (g.subjects), true)
group by s.register_id, s.subject_category, c.name, x.capacity, x.recipient, x.name, x.country
