--! severity: major
--! law: art 28(3), 46(2)(c); Decision (EU) 2021/914 recital 10
--! title.en: Wrong module of the standard contractual clauses
--! title.sv: Fel modul i standardavtalsklausulerna
--! remedy.en: Sign the module for the real roles; a processor also needs the terms of article 28.
--! remedy.sv: Ingå rätt modul för parternas roller; ett biträde behöver även artikel 28-villkoren.
-- The clauses were written for other roles than exporter and importer have, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', g.ground, 'expected_modules', t.modules, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join ground g on g.register_id = t.register_id and g.engagement = t.engagement
    and g.exporter = t.exporter and g.territory = t.territory
where t.ground is null and t.named and not t.open and 'scc-wrong-module' = any (g.reasons)
    and not t.reasons && array['scc-old-generation', 'scc-not-executed']
