--! severity: major
--! law: art 28(3), 46(2)(c); Decision (EU) 2021/914 recitals 9 and 10
--! point: 46(2)(c)
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: Wrong module of the standard contractual clauses
--! title.sv: Fel modul i standardavtalsklausulerna
--! remedy.en: Sign the module for the real roles; modules 2 and 3 also carry the terms of article 28.
--! remedy.sv: Teckna rätt modul för parternas roller; modul 2 och 3 innehåller även villkoren i artikel 28.
--! when.sv: Klausulerna är skrivna för andra roller än exportören och importören har, och ingen annan överföringsgrund håller.
--! why.en: Each module is written for one pair of roles; in the wrong one the importer has promised the wrong things. The usual mistake is module 1 with a processor: only modules 2 and 3 also meet art 28(3) (recital 9).
--! why.sv: Varje modul är skriven för ett par av roller; i fel modul har mottagaren lovat fel saker. Vanligaste felet är modul 1 med ett biträde: bara modul 2 och 3 uppfyller även artikel 28.3 (skäl 9).
-- The clauses fit other roles or lack a module for one of the roles, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'expected_modules text', t.modules,
        'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'scc-wrong-module' and t.named and not t.open
