--! kept: kind name key, kind key
-- What has a chain: activities that use somebody, services that somebody is engaged for.
select a.register_id, 'activity' as kind, a.key::text as key, a.name::text as name
from activity a
where exists (select from activity_engagement u
    where u.register_id = a.register_id and u.activity = a.key)
    or exists (select from activity_service s
        join engagement e on e.register_id = s.register_id and e.service = s.service
        where s.register_id = a.register_id and s.activity = a.key
            and e.during @> (select day from question))
union all
select s.register_id, 'service', s.key::text, s.name::text
from service s
where exists (select from engagement e
    where e.register_id = s.register_id and e.service = s.key
        and e.during @> (select day from question))
