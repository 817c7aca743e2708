--! severity: blocker
--! law: art 44-46
--! point: 44
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: The transfer ground is not valid under the GDPR
--! title.sv: Överföringsgrunden gäller inte enligt GDPR
--! remedy.en: Replace it with a transfer ground of chapter V that binds the importer.
--! remedy.sv: Ersätt den med en överföringsgrund enligt kapitel V som binder mottagaren.
--! when.sv: Den enda överföringsgrund som åberopas hör inte till kapitel V, till exempel brittiska eller schweiziska klausuler.
--! why.en: UK and Swiss instruments carry exports from those countries, not from the EEA, and the processor clauses 2021/915 meet art 28 only. The usual mistake is the supplier's template for another market; fines under art 83(5).
--! why.sv: Brittiska och schweiziska instrument bär export från de länderna, inte från EES, och biträdesklausulerna 2021/915 uppfyller bara artikel 28. Vanligaste felet är leverantörens mall för en annan marknad; sanktionsavgift enligt artikel 83.5.
-- The only ground cited is no transfer ground of chapter V, such as a UK or Swiss instrument.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reasons = '{transfer-non-eu-instrument}' and t.reason = 'transfer-non-eu-instrument'
    and t.named and not t.open
