-- Each transfer that another law or other facts would change, against `before_transfer`.
select r.slug as register, coalesce(t.engagement, b.engagement) as engagement,
    x.name as exporter, i.name as importer, coalesce(t.territory, b.territory) as territory,
    case when t.register_id is null then 'ends'
         when b.register_id is null then case when t.ground is null then 'new-unlawful' else 'new' end
         when t.ground is null and b.ground is not null then 'loses-ground'
         when t.ground is not null and b.ground is null then 'gains-ground'
         else 'falls-back' end as change,
    b.ground as ground_before, t.ground as ground_after, to_json(coalesce(t.reasons, '{}')) as missing,
    to_json(coalesce(t.path, b.path)) as path, exists (select from assessment a
        where a.register_id = t.register_id and a.kind = 'transfer' and a.done <= (select day from question)
            and (a.engagement = t.engagement or a.organisation = t.importer)
            and (a.territory is null or a.territory = t.territory)) as assessed,
    (select coalesce(json_agg(a.name order by a.key), '[]') from activity a
        where a.register_id = r.register_id
            and a.key = any (coalesce(t.activities, b.activities))) as activities,
    (select coalesce(json_agg(distinct c.name), '[]') from activity_subject s
        join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
        where s.register_id = r.register_id
            and s.activity = any (coalesce(t.activities, b.activities))) as subjects,
    (select coalesce(json_agg(distinct c.name), '[]') from activity_subject_data d
        join data_category c on c.register_id = d.register_id and c.key = d.data_category
        where d.register_id = r.register_id
            and d.activity = any (coalesce(t.activities, b.activities))) as data
from transfer t
full join before_transfer b on b.register_id = t.register_id and b.engagement = t.engagement
    and b.exporter = t.exporter and b.territory = t.territory
    and (b.data_group = t.data_group or '' in (b.data_group, t.data_group))
join register r on r.register_id = coalesce(t.register_id, b.register_id)
join organisation x on x.register_id = r.register_id and x.key = coalesce(t.exporter, b.exporter)
join organisation i on i.register_id = r.register_id and i.key = coalesce(t.importer, b.importer)
where t.register_id is null or b.register_id is null or t.ground is distinct from b.ground
order by r.slug, array_position(array['loses-ground', 'new-unlawful', 'falls-back', 'new',
    'gains-ground', 'ends'], case when t.register_id is null then 'ends'
         when b.register_id is null then case when t.ground is null then 'new-unlawful' else 'new' end
         when t.ground is null and b.ground is not null then 'loses-ground'
         when t.ground is not null and b.ground is null then 'gains-ground'
         else 'falls-back' end), engagement, territory
