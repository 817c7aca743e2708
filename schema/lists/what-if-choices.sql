-- What a what-if can be about.
select 'adequacy' as kind, a.key::text, g.name::text
from adequacy a
join ground_name g on g.ground = a.key
where a.during @> (select day from question)
union all
select distinct 'certified', o.key::text, concat(o.name, ' (', c.scheme, ')')
from organisation_certification c
join organisation o on o.register_id = c.register_id and o.key = c.organisation
where c.during @> (select day from question)
union all
select 'organisation', o.key::text, o.name::text from organisation o where o.kind <> 'category'
union all
select 'engagement', e.key::text, concat_ws(' – ', o.name, s.name) ||
    -- Two of the same are told apart by their keys.
    case when count(*) over (partition by o.name, s.name) > 1 then ' (' || e.key || ')' else '' end
from engagement e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
left join service s on s.register_id = e.register_id and s.key = e.service
where e.during @> (select day from question)
union all
select 'territory', n.territory, n.country
from place_name n
join place_class k on k.territory = n.territory and k.class not in ('none', 'unknown')
order by kind, name, key
