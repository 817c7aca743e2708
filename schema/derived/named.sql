-- The name of everything a gap can point at.
select register_id, 'organisation' as subject, key::text as subject_id, name::text from organisation
union all select register_id, 'activity', key, name from activity
union all select register_id, 'notice', key, name from notice
union all select register_id, 'agreement', key, coalesce(name, key) from agreement
union all select register_id, 'service', key, name from service
union all select register_id, 'register', slug, coalesce(title, slug) from register
union all
select g.register_id, 'engagement', g.key, concat_ws(' – ', o.name, s.name)
from engagement g
join organisation o on o.register_id = g.register_id and o.key = g.supplier
left join service s on s.register_id = g.register_id and s.key = g.service
