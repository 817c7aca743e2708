--! severity: major
--! law: art 30(1)(e), 44
--! point: 30(1)(e), 44
--! field: organisation.seat, engagement_location.territory
--! part: location
--! handover: place
--! title.en: Place of processing unknown
--! title.sv: Platsen för behandlingen är okänd
--! remedy.en: Find out where the recipient is established and where it processes.
--! remedy.sv: Ta reda på var mottagaren är etablerad och var behandlingen sker.
--! when.sv: En mottagares säte, eller var ett biträde behandlar uppgifterna, är inte dokumenterat, eller var det lagrar är okänt eller för vagt.
--! why.en: Without seat and place nobody can tell whether chapter V applies. Usual mistakes: settling for 'the cloud' or 'global', or asking about the data centre but not which company is the contracting party.
--! why.sv: Utan säte och plats går det inte att avgöra om kapitel V gäller. Vanliga fel är att nöja sig med ”molnet” eller ”globalt”, eller att fråga om datacentret men inte om vilket bolag som är avtalspart.
-- A recipient's seat, or where a processor works, is not documented, or where it stores is unknown
-- or too vague. Who only keeps backups, or only reads, has no other place.
select e.register_id, 'engagement' as subject, e.engagement as subject_id,
    jsonb_build_object('supplier row organisation', e.supplier, 'seat row territory', o.seat,
        'storage row territory', to_jsonb(l.places),
        'missing code field', to_jsonb(array_remove(array[case when m.seat then 'seat' end,
            case when m.storage then 'storage' end], null)),
        'path row organisation', min(e.path),
        'activities row activity', min(e.activities)) as facts
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
cross join lateral (
    select s.class is null or s.class in ('unknown', 'none')
            or s.class = 'third_country' and s.kind = 'region' as seat,
        e.capacity in ('processor', 'subprocessor', 'unknown')
            and coalesce(l.vague, true) as storage
) m
where not e.inbound and e.supplier <> e.client and (m.seat or m.storage)
    -- The public is no recipient with a place: publication is no transfer (C-101/01).
    and not (o.kind = 'category' and e.capacity = 'recipient' and exists (
        select from phrase w where w.means = 'public' and w.phrase = lower(btrim(o.name))))
group by e.register_id, e.engagement, e.supplier, o.seat, l.places, m.seat, m.storage
