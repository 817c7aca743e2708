-- When what is in use is to be reviewed next: on the day that was planned, else an interval after the
-- last review, else after it was entered or, where that is later, after its first day.
select w.register_id, w.subject, w.subject_id, w.reviewed,
    coalesce(w.planned, (coalesce(w.reviewed, greatest(w.began, n.day))
        + make_interval(months => (select value from threshold_now where key = 'review-months')))::date)
        as review_due
from (
    select register_id, 'activity' as subject, key::text as subject_id, reviewed, starts as began,
        review_due as planned
    from running_activity
    union all
    select o.register_id, 'organisation', o.key, o.reviewed, min(g.starts), o.review_due
    from vendor v
    join organisation o on o.register_id = v.register_id and o.key = v.supplier
    join engagement g on g.register_id = v.register_id and g.key = v.engagement
    where v.depth = 1 and v.supplier <> v.client
    group by o.register_id, o.key, o.reviewed, o.review_due
    -- Not where the engagements themselves are reviewed.
    having num_nonnulls(o.reviewed, o.review_due) > 0
        or count(g.reviewed) + count(g.review_due) = 0
    union all
    select g.register_id, 'engagement', g.key, g.reviewed, null, g.review_due
    from vendor v
    join engagement g on g.register_id = v.register_id and g.key = v.engagement
    where v.supplier <> v.client and num_nonnulls(g.reviewed, g.review_due) > 0
    union all
    select distinct g.register_id, 'agreement', g.key, coalesce(g.reviewed, g.updated),
        coalesce(g.signed, g.starts), g.review_due
    from edge e
    join engagement_agreement l on l.register_id = e.register_id and l.engagement = e.engagement
    join agreement g on g.register_id = l.register_id and g.key = l.agreement
    where g.status = 'signed' and g.during @> (select day from question)
) w
left join entered n on n.register_id = w.register_id and n.subject = w.subject
    and n.subject_id = w.subject_id
