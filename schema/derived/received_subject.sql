-- Whose data each engagement is judged to receive; a group of which no data are recorded counts.
select distinct register_id, engagement, activity, subject_category
from received
union
select r.register_id, r.engagement, s.activity, s.subject_category
from reach r
cross join unnest(r.activities) a (activity)
join activity_subject s on s.register_id = r.register_id and s.activity = a.activity
where not exists (
    select from activity_subject_data d
    where d.register_id = s.register_id and d.activity = s.activity
        and d.subject_category = s.subject_category)
