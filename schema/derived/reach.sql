--! kept: engagement
-- Every running activity that reaches an engagement, over all its chains.
select c.register_id, c.engagement, array_agg(distinct a.activity order by a.activity) as activities
from chain c
join use u on u.register_id = c.register_id and u.engagement = c.root
cross join unnest(u.activities) a (activity)
group by c.register_id, c.engagement
