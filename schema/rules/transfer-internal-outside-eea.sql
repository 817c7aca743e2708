--! severity: info
--! law: art 24, 32, 48; EDPB Guidelines 05/2021 example 8
--! point: 32, 48
--! field: activity_measure.measure, activity_location.territory, service_location.territory
--! part: third_country
--! title.en: Own access from outside the EEA
--! title.sv: Egen åtkomst utanför EES
--! remedy.en: Cover the access in the security measures and in the rules for travel.
--! remedy.sv: Låt säkerhetsåtgärderna och reglerna för tjänsteresor omfatta åtkomsten.
--! when.sv: Den som för registret lagrar eller läser själv utanför EES: samma juridiska person, så ingen överföring men en risk.
--! why.en: Staff and branches are the same company, so chapter V does not apply (EDPB 05/2021 example 8), but arts 24, 32 and 48 do. The usual mistake is to take a subsidiary for a branch; a subsidiary is a recipient of its own.
--! why.sv: Anställda och filialer är samma bolag, så kapitel V gäller inte (EDPB 05/2021, exempel 8), men det gör artikel 24, 32 och 48. Vanligaste felet är att ta ett dotterbolag för en filial; ett dotterbolag är en egen mottagare.
-- The keeper itself stores or reads outside the EEA, or a supplier's own staff read there while
-- travelling: the same entity, so no transfer but a risk.
select a.register_id, 'activity' as subject, a.key::text as subject_id,
    jsonb_build_object('places (territory row territory, kind code place, site text)',
        jsonb_agg(jsonb_build_object('territory', l.territory, 'kind', l.kind, 'site', l.site)
            order by l.territory, l.kind)) as facts
from running_activity a
join own_place l on l.register_id = a.register_id and l.activity = a.key
join place_class p on p.territory = l.territory and p.class = 'third_country'
join register r on r.register_id = a.register_id
join organisation k on k.register_id = r.register_id and k.key = r.keeper
where k.seat is distinct from l.territory
group by a.register_id, a.key
union all
select p.register_id, 'engagement', p.engagement,
    jsonb_build_object('places (territory row territory, kind code place, site text)',
        jsonb_agg(jsonb_build_object('territory', p.territory, 'kind', p.kind, 'site', p.site)
            order by p.territory, p.kind),
        'path row organisation', min(e.path))
from place p
join edge e on e.register_id = p.register_id and e.engagement = p.engagement
where e.supplier = e.client and p.class = 'third_country'
group by p.register_id, p.engagement
union all
select l.register_id, 'engagement', l.engagement,
    jsonb_build_object('supplier row organisation', e.supplier,
        'places (territory row territory, kind code place, site text)',
        jsonb_agg(distinct jsonb_build_object('territory', l.territory, 'kind', l.kind,
            'site', l.site)),
        'path row organisation', min(e.path))
from located l
join edge e on e.register_id = l.register_id and e.engagement = l.engagement
join place_class p on p.territory = l.territory and p.class = 'third_country'
where l.on_the_move and e.supplier <> e.client and not e.inbound
group by l.register_id, l.engagement, e.supplier
