-- The engagements that hang together with those of the activity that the question is near to: above
-- or below them in a chain, or under the same agreement.
select register_id, engagement::text
from activity_engagement
where activity = (select near from question)
union
select s.register_id, g.key
from activity_service s
join engagement g on g.register_id = s.register_id and g.service = s.service
where s.activity = (select near from question)
union
select l.register_id, l.other
from near n
join (
    select register_id, engagement::text as one, upstream::text as other from engagement_upstream
    union all
    select register_id, upstream, engagement from engagement_upstream
    union all
    select a.register_id, a.engagement, b.engagement
    from engagement_agreement a
    join engagement_agreement b on b.register_id = a.register_id and b.agreement = a.agreement
) l on l.register_id = n.register_id and l.one = n.engagement
