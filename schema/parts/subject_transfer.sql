--! title.en: Transfers to third countries
--! title.sv: Överföringar till tredjeland
--! extracts: subject
--! key: subject_category importer territory ground ground_status
--! codes: territory importer instrument
--! translated: country ground
--! label: country
-- Which countries the data go to and the safeguards there, art 15(2).
select s.subject_category, c.name::text as subject, t.territory::text, p.country,
    t.importer::text, o.name::text as importer_name, t.article, t.ground_status,
    g.name as ground,
    case when t.article = 45 then 'ART45' else t.ground end::text as instrument,
    min(case when t.article = 46 or t.ground = 'ART49_1_SUB2' then n.copy_from end) as copy_from,
    array_agg(distinct s.name order by s.name) as activities
from subject_entry s
join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
join entry_transfer t on t.register_id = s.register_id and t.entry = s.entry
join organisation o on o.register_id = t.register_id and o.key = t.importer
left join place_name p on p.territory = t.territory
left join ground_name g on g.ground = t.ground
left join safeguard_copy n on n.register_id = t.register_id and n.engagement = t.engagement
    and n.exporter = t.exporter and n.territory = t.territory
left join (
    select register_id, engagement, activity, array_agg(subject_category::text) as subjects
    from received_subject
    group by register_id, engagement, activity
) h on h.register_id = t.register_id and h.engagement = t.engagement and h.activity = t.entry
where coalesce(s.subject_category = any (h.subjects), true)
    and (not t.split or s.subject_category::text = any (t.subjects))
group by s.register_id, s.subject_category, c.name, t.territory, p.country, t.importer, o.name,
    t.article, t.ground_status, t.ground, g.name
