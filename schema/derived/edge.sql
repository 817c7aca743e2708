--! kept: engagement
-- Each engagement reached, once per client: the shortest path is the proof.
select distinct on (c.register_id, c.engagement, c.client)
    c.register_id, c.engagement, c.root, c.client, c.supplier, c.capacity, c.on_behalf, c.inbound, c.path,
    c.engagements, cardinality(c.engagements) as depth,
    coalesce(r.activities, '{}') as activities,
    s.from_controller, s.from_processor
from chain c
join (
    -- Over all its chains: the same engagement can serve the keeper's own data and a customer's.
    select c.register_id, c.engagement, c.client,
        bool_or(case when c.inbound or c.root <> c.engagement then c.client_role = 'controller'
            else coalesce(u.as_controller, true) end) as from_controller,
        bool_or(case when c.inbound then false when c.root <> c.engagement
            then c.client_role = 'processor' else coalesce(u.as_processor, false) end)
            as from_processor
    from chain c
    left join use u on u.register_id = c.register_id and u.engagement = c.root
    group by c.register_id, c.engagement, c.client
) s on s.register_id = c.register_id and s.engagement = c.engagement and s.client = c.client
left join reach r on r.register_id = c.register_id and r.engagement = c.engagement
order by c.register_id, c.engagement, c.client, cardinality(c.engagements), c.path, c.engagements
