-- The first engagements that an activity uses: those it names, and those through which somebody is
-- engaged for a system it names.
select register_id, activity, engagement
from activity_engagement
union
select s.register_id, s.activity, c.root
from activity_service s
join engagement g on g.register_id = s.register_id and g.service = s.service
join chain c on c.register_id = g.register_id and c.engagement = g.key
