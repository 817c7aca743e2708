-- What each engagement is used for, by the names in the entries that reach it.
select e.register_id, e.engagement, e.client,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'activity') as activities,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'purpose') as purposes,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'subject') as subjects,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'data') as data
from entry_edge e
join (
    select register_id, key::text as entry, 'activity' as kind, name::text from entry
    union all
    select register_id, activity, 'purpose', name from activity_purpose where name is not null
    union all
    select s.register_id, s.activity, 'subject', c.name
    from activity_subject s
    join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
    union all
    select distinct d.register_id, d.activity::text, 'data', c.name::text
    from activity_subject_data d
    join data_category c on c.register_id = d.register_id and c.key = d.data_category
) f on f.register_id = e.register_id and f.entry = e.entry
group by e.register_id, e.engagement, e.client
