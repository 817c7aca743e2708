-- Where the keeper itself stores and reads for each activity: its own servers and staff, and the
-- systems it runs itself.
select register_id, activity, null::text as service, kind, territory, site, on_the_move
from activity_location
union all
select a.register_id, a.activity, s.key, l.kind, l.territory, l.site, null
from activity_service a
join service s on s.register_id = a.register_id and s.key = a.service
join register r on r.register_id = s.register_id and r.keeper = s.supplier
join service_location l on l.register_id = s.register_id and l.service = s.key
