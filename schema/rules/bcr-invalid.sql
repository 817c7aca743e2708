--! severity: blocker
--! law: art 46(2)(b), 47; EDPB Recommendations 1/2022
--! title.en: Binding corporate rules do not cover the transfer
--! title.sv: Bindande företagsbestämmelser täcker inte överföringen
--! remedy.en: Verify the approval and its scope, otherwise use standard clauses.
--! remedy.sv: Kontrollera godkännandet och vad det omfattar; använd annars standardavtalsklausuler.
-- Binding corporate rules not approved, not covering the importer or of the wrong type, alone.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument
where t.ground is null and t.named and not t.open
    and 'bcr-invalid' = any (t.reasons)
    and i.family = 'bcr'
