-- What a chain can be shown of: activities that use somebody, services that somebody is engaged for.
select 'activity' as kind, a.key::text, a.name::text
from activity a
where exists (select from activity_engagement u
    where u.register_id = a.register_id and u.activity = a.key)
union all
select 'service', s.key, s.name
from service s
where exists (select from engagement e
    where e.register_id = s.register_id and e.service = s.key and e.during @> (select day from question))
order by kind, name, key
