-- What each engagement is used for, by the names in the entries that reach it; and of the persons and
-- data of those entries the ones that it is documented to get.
select e.register_id, e.engagement, e.client,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'activity') as activities,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'purpose') as purposes,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'subject') as subjects,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'data') as data,
    (case when bool_and(k.engagement is not null) then 'documented' else 'judged_as_all' end)::receipt
        as receipt
from entry_edge e
left join (select distinct register_id, engagement, activity from engagement_data) k
    on k.register_id = e.register_id and k.engagement = e.engagement
    and k.activity::text = e.entry
join (
    select register_id, null as engagement, key::text as entry, 'activity' as kind, name::text
    from entry
    union all
    select register_id, null, activity, 'purpose', name from activity_purpose
    where art30_told(name) is not null
    union all
    select distinct x.register_id, x.engagement::text, x.activity::text, 'subject', c.name::text
    from engagement_data x
    join subject_category c on c.register_id = x.register_id and c.key = x.subject_category
    union all
    select distinct x.register_id, x.engagement::text, x.activity::text, 'data', c.name::text
    from engagement_data x
    join data_category c on c.register_id = x.register_id and c.key = x.data_category
) f on f.register_id = e.register_id and f.entry = e.entry
    and coalesce(f.engagement, e.engagement) = e.engagement
group by e.register_id, e.engagement, e.client
