select r.slug as register, a.key, a.name, a.role, a.status, a.starts, a.ends, a.owner,
    (select coalesce(json_agg(p.name order by p.key), '[]') from activity_purpose p
        where p.register_id = a.register_id and p.activity = a.key) as purposes,
    (select coalesce(json_agg(distinct b.basis), '[]') from activity_purpose_basis b
        where b.register_id = a.register_id and b.activity = a.key) as bases,
    (select coalesce(json_agg(c.name order by s.subject_category), '[]') from activity_subject s
        join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
        where s.register_id = a.register_id and s.activity = a.key) as subjects,
    (select coalesce(json_agg(distinct c.name), '[]') from activity_subject_data d
        join data_category c on c.register_id = d.register_id and c.key = d.data_category
        where d.register_id = a.register_id and d.activity = a.key) as data,
    (select coalesce(json_agg(u.engagement order by u.engagement), '[]') from activity_engagement u
        where u.register_id = a.register_id and u.activity = a.key) as engagements,
    (select coalesce(json_agg(distinct o.name), '[]') from activity_engagement u
        join engagement e on e.register_id = u.register_id and e.key = u.engagement
        join organisation o on o.register_id = e.register_id and o.key = e.supplier
        where u.register_id = a.register_id and u.activity = a.key) as suppliers
from activity a
join register r on r.register_id = a.register_id
where a.during @> (select day from question)
order by r.slug, a.key
