-- How many transfers by country, by ground and by importer, and how many of them lack a ground.
select 'territory' as facet, t.territory::text as value, coalesce(n.country, t.territory) as name,
    n.iso_alpha2, count(*) as total, count(*) filter (where not t.carried) as without,
    count(*) filter (where t.unconfirmed) as unconfirmed
from transfer t
left join place_name n on n.territory = t.territory
group by t.territory, n.country, n.iso_alpha2
union all
select 'ground', coalesce(t.ground, 'none'), g.name, null, count(*),
    count(*) filter (where not t.carried), count(*) filter (where t.unconfirmed)
from transfer t
left join ground_name g on g.ground = t.ground
group by t.ground, g.name
union all
select 'importer', t.importer, i.name, null, count(*),
    count(*) filter (where not t.carried), count(*) filter (where t.unconfirmed)
from transfer t
join organisation i on i.register_id = t.register_id and i.key = t.importer
group by t.importer, i.name
order by facet, name, value
