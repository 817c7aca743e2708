--! severity: blocker
--! law: art 44-46
--! title.en: The tool is not valid under the GDPR
--! title.sv: Verktyget gäller inte enligt GDPR
--! remedy.en: Replace it with a tool of chapter V that binds the importer.
--! remedy.sv: Ersätt det med ett överföringsverktyg enligt kapitel V som binder mottagaren.
-- The only tool cited is no tool of chapter V, such as a UK or Swiss instrument.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
where t.ground is null and t.reasons = '{transfer-non-eu-instrument}' and t.named and not t.open
