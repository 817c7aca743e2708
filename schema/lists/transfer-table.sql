--! search: importer_name exporter_name country ground_name engagement
--! filter: territory ground importer
--! sort: country importer_name exporter_name ground_name
--! key: engagement exporter territory data_group
--! derived: yes
-- Each transfer with what it stands on and the evidence for that.
select t.engagement::text, t.exporter::text, t.territory::text, t.data_group,
    t.importer::text, n.country, to_json(w.subjects) as persons, to_json(w.data) as data,
    i.name::text as importer_name, x.name::text as exporter_name,
    coalesce(t.ground, 'none') as ground, g.name as ground_name, t.article, g.reference,
    t.ground_status, t.carried, t.unconfirmed, t.inbound, t.onward, t.open, t.capacity, to_json(t.via) as via,
    to_json(t.modules) as modules, to_json(t.reasons) as missing,
    (select json_agg(o.name order by p.ord) from unnest(t.path) with ordinality p (key, ord)
        join organisation o on o.register_id = t.register_id and o.key = p.key) as path,
    -- A few of them by name, each looked up by itself; thousands may share a supplier.
    (select json_agg(a.name order by a.name)
        from (
            select (select a.name from activity a
                where a.register_id = t.register_id and a.key = k.key) as name
            from unnest(t.activities[1:5]) k (key)
        ) a
        where a.name is not null) as activities,
    greatest(cardinality(t.activities) - 5, 0) as more_activities,
    s.signed, s.evidence::text, c.scheme::text, c.starts as listed, c.checked, c.evidence::text
        as listing_evidence,
    a.assessment::text, a.name::text as assessment_name, a.done, a.outcome, t.tia
from transfer t
join organisation x on x.register_id = t.register_id and x.key = t.exporter
join organisation i on i.register_id = t.register_id and i.key = t.importer
left join place_name n on n.territory = t.territory
left join ground_name g on g.ground = t.ground
left join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.instrument = t.ground and s.during @> (select day from question)
left join (
    select distinct on (register_id, organisation) *
    from organisation_certification
    where during @> (select day from question)
    order by register_id, organisation, starts desc
) c on c.register_id = t.register_id and c.organisation = t.importer and t.article = 45
left join group_name w on w.register_id = t.register_id and w.engagement = t.engagement
    and w.exporter = t.exporter and w.territory = t.territory and w.data_group = t.data_group
left join transfer_assessment a on a.register_id = t.register_id and a.engagement = t.engagement
    and a.exporter = t.exporter and a.territory = t.territory
