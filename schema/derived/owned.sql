--! kept: subject subject_id
-- Who owns what a gap can point at: the owners of the activities that it concerns.
select register_id, subject, subject_id, array_agg(distinct owner order by owner) as owners
from (
    select register_id, 'activity' as subject, key::text as subject_id, owner::text from activity
    union all
    select r.register_id, 'engagement', r.engagement, a.owner
    from reach r
    cross join unnest(r.activities) x (activity)
    join activity a on a.register_id = r.register_id and a.key = x.activity
    union all
    select r.register_id, 'agreement', l.agreement, a.owner
    from reach r
    join engagement_agreement l on l.register_id = r.register_id and l.engagement = r.engagement
    cross join unnest(r.activities) x (activity)
    join activity a on a.register_id = r.register_id and a.key = x.activity
    union all
    select r.register_id, 'organisation', g.supplier, a.owner
    from reach r
    join engagement g on g.register_id = r.register_id and g.key = r.engagement
    cross join unnest(r.activities) x (activity)
    join activity a on a.register_id = r.register_id and a.key = x.activity
) w
where btrim(owner) <> ''
group by register_id, subject, subject_id
