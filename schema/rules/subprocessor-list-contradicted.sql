--! severity: major
--! law: art 28(2), 28(4), 5(2)
--! point: 28(2), 28(4)
--! field: engagement.subprocessors, engagement_upstream.upstream
--! part: recipient
--! title.en: The register contradicts itself on subprocessors
--! title.sv: Registret säger emot sig självt om underbiträden
--! remedy.en: Enter the subprocessors on the list, or correct what is said of them.
--! remedy.sv: Anteckna underbiträdena på listan, eller rätta uppgiften om dem.
--! when.sv: Ett biträdes underbiträden anges som förtecknade men inget är antecknat, eller som inga fast något är antecknat.
--! why.en: A list that nobody entered hides who has the data and where; "none" beside one entered is an answer that does not hold. Either way the chain shown is not the real one.
--! why.sv: En lista som ingen har antecknat döljer vem som har uppgifterna och var; ”inga” bredvid ett antecknat underbiträde är ett svar som inte håller. I båda fallen är den kedja som visas inte den verkliga.
-- A processor's subprocessors are said to be listed and none is entered, or none and one is.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'subprocessors code subprocessors', v.subprocessors,
        'entered row organisation', coalesce(b.suppliers, '[]'),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
left join (
    select u.register_id, u.upstream, jsonb_agg(distinct e.supplier) as suppliers
    from engagement_upstream u
    join engagement e on e.register_id = u.register_id and e.key = u.engagement
    where e.during @> (select day from question)
        and e.capacity in ('processor', 'subprocessor', 'unknown')
    group by u.register_id, u.upstream
) b on b.register_id = v.register_id and b.upstream = v.engagement
where case v.subprocessors when 'listed' then b.upstream is null
    when 'none' then b.upstream is not null else false end
