-- Which data on whom each supplier is documented to get of an activity that reaches it, in words; null
-- where nobody documented it. Whether it gets any: not, where those above it are documented not to.
select u.register_id, u.engagement, u.activity,
    exists (
        select from received_subject s
        where s.register_id = u.register_id and s.engagement = u.engagement
            and s.activity = u.activity)
    or not exists (
        select from activity_subject s
        where s.register_id = u.register_id and s.activity = u.activity) as gets,
    x.words
from (
    select register_id, engagement, unnest(activities) as activity
    from reach
) u
left join (
    select register_id, engagement, activity,
        string_agg(concat(name, ': ', data), '; ' order by name) filter (where documented) as words
    from (
        select g.register_id, g.engagement, g.activity, g.documented, s.name,
            string_agg(k.name, ', ' order by k.name) as data
        from received g
        join subject_category s on s.register_id = g.register_id and s.key = g.subject_category
        join data_category k on k.register_id = g.register_id and k.key = g.data_category
        group by g.register_id, g.engagement, g.activity, g.documented, g.subject_category, s.name
    ) r
    group by register_id, engagement, activity
) x on x.register_id = u.register_id and x.engagement = u.engagement and x.activity = u.activity
