--! severity: blocker
--! law: art 44, 83(5)(c)
--! title.en: Transfer without a legal ground
--! title.sv: Överföring utan rättsligt stöd
--! remedy.en: Stop the flow or put a valid transfer tool in place.
--! remedy.sv: Stoppa flödet eller inför ett giltigt överföringsverktyg.
--! decision: Data Protection Commission (IE), Meta Platforms Ireland, 12 May 2023, EUR 1 200 000 000
-- A named third country, no valid ground on the day, and no more precise rule that says why.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'via', t.via, 'path', t.path, 'activities', t.activities) as detail
from transfer t
where t.ground is null and t.reasons = '{}' and t.named and not t.open and not t.onward
