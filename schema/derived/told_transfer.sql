-- Each transfer of each entry as persons are told of it: who gets what where, on which ground, and
-- where a copy of the safeguard is to be had. What lacks its assessment or its confirmation is no
-- ground to tell anybody of.
select t.register_id, t.entry, t.engagement, t.split, t.subjects,
    concat(o.name, ' (' || nullif(concat_ws(': ', nullif(array_to_string(n.subjects, ', '), ''),
        array_to_string(n.data, ', ')), '') || ')') as name,
    coalesce(p.country, t.territory::text) as country,
    case when x.holds then concat_ws(' ',
        replace((select text from sentence where key = 'notice.ground_' || t.article), '{value}',
            g.name),
        case when not x.copied then null
            when c.copy_from is null then (
                select text from sentence where key = 'notice.copy_missing')
            else replace((select text from sentence where key = 'notice.copy'), '{value}',
                rtrim(c.copy_from, '.')) end)
        else (select text from sentence where key = 'notice.ground_missing') end as words,
    x.holds and (c.copy_from is not null or not x.copied) as is_told
from entry_transfer t
cross join lateral (select t.ground_status in ('valid', 'relied_on') as holds,
    t.article = 46 or t.ground = 'ART49_1_SUB2' as copied) x
join organisation o on o.register_id = t.register_id and o.key = t.importer
left join group_name n on n.register_id = t.register_id and n.engagement = t.engagement
    and n.exporter = t.exporter and n.territory = t.territory and n.data_group = t.data_group
left join place_name p on p.territory = t.territory
left join ground_name g on g.ground = t.ground
left join safeguard_copy c on c.register_id = t.register_id and c.engagement = t.engagement
    and c.exporter = t.exporter and c.territory = t.territory
