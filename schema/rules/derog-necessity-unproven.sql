--! severity: major
--! law: art 49(1)(b)-(g), 49(2)-(4); EDPB Guidelines 2/2018
--! title.en: Necessity is not shown
--! title.sv: Nödvändighet är inte visad
--! remedy.en: Document strict necessity or choose another ground.
--! remedy.sv: Dokumentera att överföringen är strikt nödvändig eller välj ett annat stöd.
-- A derogation in points (b) to (g) without a written necessity test, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument
where t.ground is null and t.named and not t.open
    and 'derog-necessity-unproven' = any (t.reasons)
    and i.family = 'derogation' and i.key <> 'ART49_1A' and s.necessity_test is null
