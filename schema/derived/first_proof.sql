-- The earliest day on which a date in the register proves that what a finding or a transfer is about was
-- there. What has none is undated: since when is not recorded, whatever the law said earlier.
select d.register_id, d.subject, d.subject_id, min(d.day) as day
from (
    select register_id, subject, subject_id, day from dated_row
    union all
    -- What an activity proves of those that it reaches.
    select r.register_id, 'engagement', r.engagement, p.day
    from reach r
    cross join unnest(r.activities) u (activity)
    join dated_row p on p.register_id = r.register_id and p.subject = 'activity'
        and p.subject_id = u.activity
    union all
    -- An engagement proves its parties.
    select e.register_id, 'organisation', o.key, p.day
    from edge e
    cross join unnest(array[e.client, e.supplier]) o (key)
    join dated_row p on p.register_id = e.register_id and p.subject = 'engagement'
        and p.subject_id = e.engagement
    union all
    select p.register_id, 'register', r.slug, p.day
    from dated_row p
    join register r on r.register_id = p.register_id
) d
where d.day is not null
group by d.register_id, d.subject, d.subject_id
