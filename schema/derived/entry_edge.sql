-- Every engagement that an entry reaches, at any depth, once per entry and client by the shortest
-- path. Entry '' holds what no activity uses, where neither book nor scope is asked about.
select distinct on (u.register_id, u.entry, c.engagement, c.client)
    u.entry, c.*, cardinality(c.engagements) as depth,
    -- Steps below the keeper: a customer stands above it.
    coalesce(cardinality(c.path) - array_position(c.path, r.keeper::text),
        cardinality(c.engagements)) as level,
    array_to_string(c.engagements, ' > ') as route
from (
    select n.register_id, n.key::text as entry, l.engagement
    from entry n
    join activity_use l on l.register_id = n.register_id and l.activity = n.key
    union all
    select g.register_id, '', g.key
    from engagement g
    left join use s on s.register_id = g.register_id and s.engagement = g.key
    where s.register_id is null and (select book from question) is null
        and (select scope from question) is null
) u
join chain c on c.register_id = u.register_id and c.root = u.engagement
join register r on r.register_id = u.register_id
order by u.register_id, u.entry, c.engagement, c.client, cardinality(c.engagements), c.path,
    c.engagements
