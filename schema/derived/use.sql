--! kept: engagement
-- Which running activities use an engagement directly, and in which role.
select ae.register_id, ae.engagement, array_agg(a.key::text order by a.key) as activities,
    bool_or(a.role <> 'processor') as as_controller, bool_or(a.role = 'processor') as as_processor
from activity_use ae
join running_activity a on a.register_id = ae.register_id and a.key = ae.activity
group by ae.register_id, ae.engagement
