select r.slug as register, t.engagement, x.name as exporter, i.name as importer, t.territory, y.country,
    to_json(t.via) as via, t.onward, to_json(t.modules) as expected_modules, t.article, t.ground, g.name as ground_name,
    t.ground_status, t.carried, t.unconfirmed, to_json(t.reasons) as missing, t.data_group,
    coalesce(to_json(w.subjects), '[]') as persons, coalesce(to_json(w.data), '[]') as data,
    to_json(t.path) as path,
    (select json_agg(o.name order by p.ord) from unnest(t.path) with ordinality p (key, ord)
        join organisation o on o.register_id = t.register_id and o.key = p.key) as names,
    to_json(t.activities) as activities
from transfer t
join register r on r.register_id = t.register_id
join organisation x on x.register_id = t.register_id and x.key = t.exporter
join organisation i on i.register_id = t.register_id and i.key = t.importer
join place_name y on y.territory = t.territory
left join ground_name g on g.ground = t.ground
left join group_name w on w.register_id = t.register_id and w.engagement = t.engagement
    and w.exporter = t.exporter and w.territory = t.territory and w.data_group = t.data_group
order by r.slug, t.engagement, t.territory, t.exporter, t.data_group
