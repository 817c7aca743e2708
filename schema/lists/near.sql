-- What the gaps of an activity's sheet depend on: the engagements that hang together with its own, by
-- chain or by agreement, and the activities that use any of them.
select array_agg(distinct n.engagement) filter (where n.engagement is not null) as engagements,
    array_append(array_agg(distinct u.activity::text) filter (where u.activity is not null),
        (select near from question)) as activities
from (select) one
left join near n on true
left join (
    select register_id, activity, engagement from activity_engagement
    union all
    select s.register_id, s.activity, g.key
    from activity_service s
    join engagement g on g.register_id = s.register_id and g.service = s.service
) u on u.register_id = n.register_id and u.engagement = n.engagement
