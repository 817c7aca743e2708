-- Each engagement that entries reach, once per client: the shortest path of them all.
select distinct on (register_id, engagement, client) register_id, engagement, client, supplier,
    capacity, inbound, path, engagements, level, route
from entry_edge
order by register_id, engagement, client, depth, path, engagements
