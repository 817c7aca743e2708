-- Each edge that is not inbound, once per activity it serves; activity '' where it serves none.
select e.*, coalesce(x.activity, '') as activity
from edge e
left join lateral unnest(e.activities) as x (activity) on true
where not e.inbound
