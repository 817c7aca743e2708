--! severity: minor
--! law: TFEU art 52, 355; art 44
--! title.en: Territory without a settled verdict
--! title.sv: Oklart territorium
--! remedy.en: Choose the exact territory; the answer may change whether the flow is a transfer.
--! remedy.sv: Ange det exakta territoriet; svaret kan avgöra om det är en tredjelandsöverföring.
-- A party sits, stores or reads in a territory whose place in or outside the EEA is not settled.
select f.register_id, 'engagement' as subject, f.engagement as subject_id,
    jsonb_build_object('exporter', f.exporter, 'importer', f.importer, 'territory', f.territory,
        'via', f.via, 'path', f.path, 'activities', f.activities) as detail
from flow f
join territory y on y.key = f.territory
where y.verdict = 'review_needed' and y.kind not in ('region', 'not_a_place')
