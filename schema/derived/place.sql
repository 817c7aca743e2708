--! kept: engagement
-- Every place of every engagement: the supplier's seat, and where it stores and reads. Where its
-- own staff only travel is none (by analogy EDPB 05/2021 example 8).
select e.register_id, e.engagement, e.supplier, 'seat' as kind,
    case when o.kind = 'international_organisation' and (o.seat like 'INT%') is not true then 'INT'
         else o.seat end as territory,
    case when o.kind = 'international_organisation' then 'third_country' else p.class end as class,
    null::text as site
from edge e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
left join place_class p on p.territory = o.seat
where o.seat is not null or o.kind = 'international_organisation'
union
select e.register_id, e.engagement, e.supplier, l.kind::text, l.territory, p.class, l.site
from edge e
join located l on l.register_id = e.register_id and l.engagement = e.engagement
    and l.on_the_move is not true
join place_class p on p.territory = l.territory
