-- Whether the seat of each supplier engaged, and the places where it stores for its client, are known
-- well enough to tell whether data are transferred. Who only keeps backups, or only reads, has no other
-- place; who is no processor is judged by its seat.
select e.register_id, e.engagement, e.supplier, o.seat, l.places, e.path, e.activities,
    s.class is null or s.class in ('unknown', 'none')
        or s.class = 'third_country' and s.kind = 'region' as no_seat,
    e.on_behalf and coalesce(l.vague, true) as no_storage
from edge e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
left join place_class s on s.territory = o.seat
left join (
    select l.register_id, l.engagement, array_agg(distinct l.territory::text) as places,
        bool_or(l.kind in ('storage', 'backup') and (p.class = 'unknown'
            or p.class = 'third_country' and p.kind = 'region')) as vague
    from located l
    join place_class p on p.territory = l.territory
    where l.on_the_move is not true
    group by l.register_id, l.engagement
) l on l.register_id = e.register_id and l.engagement = e.engagement
where not e.inbound and e.supplier <> e.client
    -- The public is no recipient with a place: publication is no transfer (C-101/01).
    and not (o.kind = 'category' and e.capacity = 'recipient' and exists (
        select from phrase w where w.means = 'public' and w.phrase = lower(btrim(o.name))))
