--! dates: day
-- The first day on which what nobody reviewed or planned to stood in the register.
select w.register_id, w.subject, w.subject_id,
    least(min(w.known_from), min(h.known_from))::date as day
from (
    select register_id, 'activity' as subject, key::text as subject_id, known_from from activity
    where num_nonnulls(reviewed, review_due) = 0
    union all
    select register_id, 'organisation', key, known_from from organisation
    where num_nonnulls(reviewed, review_due) = 0
    union all
    select register_id, 'agreement', key, known_from from agreement
    where num_nonnulls(reviewed, updated, review_due) = 0
) w
left join history h on h.register_id = w.register_id and h.table_name = w.subject
    and h.row ->> 'key' = w.subject_id
group by w.register_id, w.subject, w.subject_id
