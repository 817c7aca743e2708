--! severity: minor
--! law: TEU art 52; TFEU art 355; Protocol 10 to the 2003 Act of Accession art 1; art 44
--! point: 44
--! field: engagement_location.territory_checked
--! part: location
--! handover: place
--! title.en: Territory without a settled verdict
--! title.sv: Oklart territorium
--! remedy.en: Choose the exact territory; the answer may change whether the flow is a transfer.
--! remedy.sv: Ange det exakta territoriet; svaret kan avgöra om det är en tredjelandsöverföring.
--! when.sv: En plats har inget säkert svar, eller är Storbritannien eller Cypern utan att någon uteslutit Gibraltar och öarna eller norra Cypern.
--! why.en: Territory decides: the UK decision does not reach Gibraltar, while Jersey, Guernsey and the Isle of Man have their own. The usual mistake is the parent state's code; Svalbard and French overseas territories are unsettled.
--! why.sv: Territoriet avgör: beslutet om Storbritannien når inte Gibraltar, medan Jersey, Guernsey och Isle of Man har egna. Vanligaste felet är moderlandets kod; Svalbard och de franska utomeuropeiska territorierna är oklara.
-- A place has no settled verdict, or is the UK or Cyprus and nobody ruled out Gibraltar and the islands,
-- or the areas that the Republic of Cyprus does not control.
select f.register_id, 'engagement' as subject, f.engagement as subject_id,
    jsonb_build_object('exporter row organisation', f.exporter,
        'importer row organisation', f.importer, 'territory row territory', f.territory,
        'via code place', f.via, 'path row organisation', f.path,
        'activities row activity', f.activities) as facts
from flow f
join territory y on y.key = f.territory
left join (
    select distinct register_id, engagement, territory from located
    where territory = 'GB' and on_the_move is not true
        and (territory_checked > (select day from question)) is not false
) u on u.register_id = f.register_id and u.engagement = f.engagement
    and u.territory = f.territory and not f.inbound
where y.verdict = 'review_needed' and y.kind not in ('region', 'not_a_place')
    or u.territory is not null
union all
-- Within the EU: Cyprus, where the acquis is suspended outside the government's control (Protocol 10).
select l.register_id, 'engagement', l.engagement,
    jsonb_build_object('importer row organisation', min(e.supplier),
        'territory row territory', l.territory,
        'via code place', array_agg(distinct l.kind::text order by l.kind::text))
from located l
join edge e on e.register_id = l.register_id and e.engagement = l.engagement
where l.territory = 'CY' and l.on_the_move is not true
    and (l.territory_checked > (select day from question)) is not false
group by l.register_id, l.engagement, l.territory
