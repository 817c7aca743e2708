-- Which data on which persons a legal basis covers: all of the activity's, but for what it is
-- limited to.
select b.register_id, b.activity, b.purpose, b.basis, d.subject_category, d.data_category
from activity_purpose_basis b
join activity_subject_data d on d.register_id = b.register_id and d.activity = b.activity
left join (
    select register_id, activity, purpose, basis, array_agg(subject_category::text) as subjects
    from activity_purpose_basis_subject
    group by register_id, activity, purpose, basis
) s on s.register_id = b.register_id and s.activity = b.activity and s.purpose = b.purpose
    and s.basis = b.basis
left join (
    select register_id, activity, purpose, basis, array_agg(data_category::text) as data
    from activity_purpose_basis_data
    group by register_id, activity, purpose, basis
) l on l.register_id = b.register_id and l.activity = b.activity and l.purpose = b.purpose
    and l.basis = b.basis
where coalesce(d.subject_category = any (s.subjects), true)
    and coalesce(d.data_category = any (l.data), true)
