--! title.en: Suppliers
--! title.sv: Leverantörer
--! extracts: vendors
--! key: organisation
--! codes: seat organisation
--! translated: country countries
--! label: name
-- Each supplier once: who it is, what it supplies under what, where, and how it was checked.
select v.supplier::text as organisation, o.name::text, u.public as number, p.country, o.seat::text, o.address::text,
    o.contact::text, o.email::text, o.phone::text, o.representative::text,
    q.name::text as parent, v.capacities, v.services, g.agreements, l.countries,
    c.certifications, s.assurances,
    v.activities, a.done, a.outcome, a.review_due
from (
    select e.register_id, e.supplier, array_agg(distinct e.capacity order by e.capacity)
            as capacities,
        array_agg(distinct s.name::text order by s.name::text) filter (where s.name is not null)
            as services,
        array_agg(distinct n.name::text order by n.name::text) filter (where n.name is not null)
            as activities
    from entry_edge e
    join register r on r.register_id = e.register_id and r.keeper <> e.supplier
    join engagement g on g.register_id = e.register_id and g.key = e.engagement
    left join service s on s.register_id = g.register_id and s.key = g.service
    left join entry n on n.register_id = e.register_id and n.key::text = e.entry
    where not e.inbound
    group by e.register_id, e.supplier
) v
join organisation o on o.register_id = v.register_id and o.key = v.supplier
left join organisation q on q.register_id = o.register_id and q.key = o.parent
left join organisation_number u on u.register_id = o.register_id and u.key = o.key
left join place_name p on p.territory = o.seat
left join (
    select e.register_id, e.supplier,
        array_agg(distinct coalesce(a.name, a.key)::text order by coalesce(a.name, a.key)::text)
            as agreements
    from entry_engagement e
    join engagement_agreement l on l.register_id = e.register_id and l.engagement = e.engagement
    join agreement a on a.register_id = l.register_id and a.key = l.agreement
        and a.during @> (select day from question)
    group by e.register_id, e.supplier
) g on g.register_id = v.register_id and g.supplier = v.supplier
left join (
    select e.register_id, e.supplier, array_agg(distinct p.country order by p.country)
        as countries
    from entry_engagement e
    join located l on l.register_id = e.register_id and l.engagement = e.engagement
        and l.on_the_move is not true
    join place_name p on p.territory = l.territory
    group by e.register_id, e.supplier
) l on l.register_id = v.register_id and l.supplier = v.supplier
left join (
    select register_id, organisation, array_agg(distinct scheme::text order by scheme::text)
        as certifications
    from organisation_certification
    where during @> (select day from question)
    group by register_id, organisation
) c on c.register_id = v.register_id and c.organisation = v.supplier
left join (
    select register_id, organisation, array_agg(distinct kind order by kind) as assurances
    from organisation_assurance
    where during @> (select day from question)
    group by register_id, organisation
) s on s.register_id = v.register_id and s.organisation = v.supplier
left join (
    select distinct on (register_id, organisation) register_id, organisation, done, outcome,
        review_due
    from (
        select s.register_id, coalesce(s.organisation, g.supplier) as organisation, s.key, s.done,
            s.outcome, s.review_due
        from assessment s
        left join engagement g on g.register_id = s.register_id and g.key = s.engagement
        where s.kind = 'supplier' and s.done <= (select day from question)
    ) s
    order by register_id, organisation, done desc, key
) a on a.register_id = v.register_id and a.organisation = v.supplier
