--! kept: root, engagement
-- One row per path from a first engagement down to any below it, each company once a path. A supplier
-- whose role is unknown is judged as a processor, `on_behalf`.
select e.register_id, e.key as root, e.key as engagement, coalesce(e.client, r.keeper) as client,
    e.supplier, e.capacity, e.capacity in ('processor', 'subprocessor', 'unknown') as on_behalf,
    'controller' as client_role,
    e.supplier = r.keeper and coalesce(e.client, r.keeper) <> r.keeper as inbound,
    array[coalesce(e.client, r.keeper)::text, e.supplier::text] as path,
    array[e.key::text] as engagements
from engagement e
join register r on r.register_id = e.register_id
where e.during @> (select day from question)
    and (not exists (select from engagement_upstream u
            where u.register_id = e.register_id and u.engagement = e.key)
        or exists (select from activity_engagement ae
            where ae.register_id = e.register_id and ae.engagement = e.key))
union all
select c.register_id, c.root, e.key, c.supplier, e.supplier, e.capacity,
    e.capacity in ('processor', 'subprocessor', 'unknown'),
    case when c.on_behalf then 'processor' else 'controller' end,
    false, c.path || e.supplier::text, c.engagements || e.key::text
from chain c
join engagement_upstream u on u.register_id = c.register_id and u.upstream = c.engagement
join engagement e on e.register_id = u.register_id and e.key = u.engagement
where e.during @> (select day from question) and e.supplier <> all (c.path)
