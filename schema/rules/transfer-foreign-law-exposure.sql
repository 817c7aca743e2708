--! severity: info
--! law: art 28(1), 28(10), 48; EDPB Guidelines 05/2021 example 12
--! point: 28(1), 48
--! field: assessment.done
--! part: third_country
--! title.en: A processor in the EEA is reached by foreign law
--! title.sv: EES-biträde kan nås av tredjelands lag
--! remedy.en: Assess whether the processor offers sufficient guarantees against foreign orders.
--! remedy.sv: Bedöm om biträdets garantier håller mot begäranden från tredjelands myndigheter.
--! when.sv: Ett biträde inom EES har en ägare i tredjeland; ingenting hos det eller under det överförs.
--! why.en: No transfer takes place, but an order to the owner may reach the data, and a processor that obeys against instructions becomes controller (28(10)). How much this weighs under 28(1) is contested; owners in adequate countries count too.
--! why.sv: Ingen överföring sker, men en order till ägaren kan nå uppgifterna, och ett biträde som lyder mot instruktion blir ansvarigt (28.10). Hur tungt risken väger enligt 28.1 är omstritt; även ägare i länder med adekvansbeslut räknas här.
-- A processor in the EEA has an owner in a third country; nothing at or below it is transferred.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier, 'seat row territory', o.seat,
        'owners (organisation row organisation, seat row territory)',
        jsonb_agg(jsonb_build_object('organisation', p.key, 'seat', p.seat) order by p.key),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join organisation o on o.register_id = v.register_id and o.key = v.supplier
join place_class s on s.territory = o.seat and s.class = 'inside'
join (
    with recursive owner as (
        select register_id, key, parent from organisation where parent is not null
        union
        select w.register_id, w.key, o.parent
        from owner w
        join organisation o on o.register_id = w.register_id and o.key = w.parent
        where o.parent is not null
    )
    select * from owner
) w on w.register_id = o.register_id and w.key = o.key
join organisation p on p.register_id = w.register_id and p.key = w.parent
join place_class x on x.territory = p.seat and x.class = 'third_country'
where (v.register_id, v.engagement::text) not in (
    select c.register_id, unnest(c.engagements)
    from flow f
    join chain c on c.register_id = f.register_id and c.engagement = f.engagement)
group by v.register_id, v.engagement, v.supplier, o.seat, v.path, v.activities
