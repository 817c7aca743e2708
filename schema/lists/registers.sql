select r.slug as register, o.name as keeper, r.title, r.language,
    (select count(*) from activity a where a.register_id = r.register_id) as activities,
    (select count(*) from engagement e where e.register_id = r.register_id) as engagements,
    (select count(*) from notice n where n.register_id = r.register_id) as notices
from register r
left join organisation o on o.register_id = r.register_id and o.key = r.keeper
order by r.slug
