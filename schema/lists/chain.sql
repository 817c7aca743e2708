-- The chains of one activity ($1, $2: kind and key) or one service, or of the register; `listed` is
-- the list of processors. A service shows the way down to it and all below it.
select l.*, o.key::text as party, o.name::text as party_name, o.seat::text as seat, k.class as seat_class,
    n.country, e.service::text as service_key,
    (select coalesce(json_object_agg(x.territory, x.country), '{}') from place_name x
        where x.territory in (select p.value ->> 'territory' from json_array_elements(l.places) p)
            or x.territory in (
                select p.value ->> 'territory' from json_array_elements(l.transfers) p)) as countries
from listed l
join register r on r.slug = l.register
join engagement e on e.register_id = r.register_id and e.key = l.engagement
join organisation o on o.register_id = r.register_id
    and o.key = case when l.inbound then e.client else e.supplier end
left join place_class k on k.territory = o.seat
left join place_name n on n.territory = o.seat
where case $1
        when 'activity' then l.root in (
            select engagement::text from activity_use where activity = $2)
        when 'service' then exists (
            select from listed d
            join engagement s on s.key = any (d.engagements) and s.service = $2
            where d.engagements[1:l.depth] = l.engagements)
        else true end
order by l.register, l.engagements
