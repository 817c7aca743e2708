-- Which data on which persons each engagement is judged to receive: what is documented of it, or all
-- of each activity that reaches it; and never more than those above it in the chain receive.
select c.register_id, c.engagement, d.activity, d.subject_category, d.data_category,
    bool_or(k.engagement is not null) as documented
from chain c
join use u on u.register_id = c.register_id and u.engagement = c.root
cross join unnest(u.activities) a (activity)
join activity_subject_data d on d.register_id = c.register_id and d.activity = a.activity
left join (select distinct register_id, engagement, activity from engagement_data) k
    on k.register_id = c.register_id and k.engagement = c.engagement and k.activity = d.activity
left join (
    -- What somebody on the way is documented not to get.
    select distinct c.register_id, c.engagements, d.activity, d.subject_category, d.data_category
    from (select distinct register_id, engagement, activity from engagement_data) k
    join chain c on c.register_id = k.register_id and k.engagement = any (c.engagements)
    join activity_subject_data d on d.register_id = k.register_id and d.activity = k.activity
    left join engagement_data x on x.register_id = k.register_id and x.engagement = k.engagement
        and x.activity = d.activity and x.subject_category = d.subject_category
        and x.data_category = d.data_category
    where x.engagement is null
) n on n.register_id = c.register_id and n.engagements = c.engagements
    and n.activity = d.activity and n.subject_category = d.subject_category
    and n.data_category = d.data_category
where n.activity is null
group by c.register_id, c.engagement, d.activity, d.subject_category, d.data_category
