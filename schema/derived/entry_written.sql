-- First and last day the register wrote anything of each entry, removed rows included.
select w.register_id, w.entry, min(w.written)::date as created, max(w.written)::date as changed
from entry n
join (
    select register_id, key::text as entry, known_from as written from activity
    union all select register_id, activity, known_from from activity_purpose
    union all select register_id, activity, known_from from activity_purpose_basis
    union all select register_id, activity, known_from from activity_purpose_basis_data
    union all select register_id, activity, known_from from activity_purpose_basis_subject
    union all select register_id, activity, known_from from activity_subject
    union all select register_id, activity, known_from from activity_subject_data
    union all select register_id, activity, known_from from activity_subject_data_limit
    union all select register_id, activity, known_from from activity_recipient
    union all select register_id, activity, known_from from activity_measure
    union all select register_id, activity, known_from from activity_location
    union all select register_id, activity, known_from from activity_declared_transfer
    union all select register_id, activity, known_from from activity_dpia_criterion
    union all select register_id, activity, known_from from activity_engagement
    union all select register_id, activity, known_from from activity_service
    union all
    select r.register_id, coalesce(h.row ->> 'activity', h.row ->> 'key'), m.written
    from register r
    join history h on h.register_id = r.register_id and h.table_name like 'activity%'
    cross join lateral (values (h.known_from), (h.known_until)) m (written)
    where m.written
        <= coalesce((select known_at from question), 'infinity')
) w on w.register_id = n.register_id and w.entry = n.key::text
group by w.register_id, w.entry
