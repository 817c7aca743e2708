-- Notes in settings what the gaps of an activity's sheet depend on: the engagements that hang
-- together with its own, by chain or by agreement, and the activities that use any of them.
select set_config('art30.near_engagement', array_agg(distinct n.engagement)::text, true),
    set_config('art30.near_activity', array_append(array_agg(distinct u.activity::text)
        filter (where u.activity is not null), current_setting('art30.near'))::text, true)
from (select) one
left join near n on true
left join activity_engagement u on u.register_id = n.register_id and u.engagement = n.engagement
