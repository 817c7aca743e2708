-- The leg by which the exporter of each onward transfer got the data into its own country: the last one
-- above it on the path that came from another.
select distinct on (f.register_id, f.engagement, f.exporter, f.territory)
    f.register_id, f.engagement, f.exporter, f.territory, x.engagement as own_engagement,
    x.exporter as own_exporter, x.territory as own_territory
from flow f
join edge e on e.register_id = f.register_id and e.engagement = f.engagement
    and e.client = f.exporter
cross join lateral unnest(e.engagements[:e.depth - 1], e.path[:e.depth - 1])
    with ordinality u (engagement, client, position)
join flow x on x.register_id = f.register_id and x.engagement = u.engagement
    and x.exporter = u.client and x.territory = f.exporter_seat and not x.inbound
    and not (x.onward and x.territory = x.exporter_seat)
where f.onward
order by f.register_id, f.engagement, f.exporter, f.territory, u.position desc
