-- Who owns what a gap can point at: the owners of the activities that it concerns.
select subject, subject_id, array_to_json(array_agg(distinct owner order by owner)) as owners
from (
    select 'activity' as subject, key::text as subject_id, owner::text from activity
    union all
    select 'engagement', r.engagement, a.owner
    from reach r
    cross join unnest(r.activities) x (activity)
    join activity a on a.register_id = r.register_id and a.key = x.activity
    union all
    select 'agreement', l.agreement, a.owner
    from reach r
    join engagement_agreement l on l.register_id = r.register_id and l.engagement = r.engagement
    cross join unnest(r.activities) x (activity)
    join activity a on a.register_id = r.register_id and a.key = x.activity
    union all
    select 'organisation', g.supplier, a.owner
    from reach r
    join engagement g on g.register_id = r.register_id and g.key = r.engagement
    cross join unnest(r.activities) x (activity)
    join activity a on a.register_id = r.register_id and a.key = x.activity
) owned
where btrim(owner) <> ''
group by subject, subject_id
