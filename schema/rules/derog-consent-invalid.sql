--! severity: blocker
--! law: art 49(1)(a), 4(11), 7; recital 43
--! title.en: The consent to the transfer does not hold
--! title.sv: Samtycket till överföringen duger inte
--! remedy.en: Drop consent as the ground, or collect it properly for single cases.
--! remedy.sv: Släpp samtycket som stöd, eller hämta in ett giltigt samtycke i varje enskilt fall.
-- Explicit consent is the ground, there is no proof that it was given, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument
where t.ground is null and t.named and not t.open
    and 'derog-consent-invalid' = any (t.reasons)
    and i.key = 'ART49_1A'
