--! severity: major
--! law: art 28(3), 46(2)(c); Decision (EU) 2021/914 recital 10
--! title.en: Wrong module of the standard contractual clauses
--! title.sv: Fel modul i standardavtalsklausulerna
--! remedy.en: Sign the module for the real roles; a processor also needs the terms of article 28.
--! remedy.sv: Ingå rätt modul för parternas roller; ett biträde behöver även artikel 28-villkoren.
-- The clauses were written for other roles than exporter and importer have, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument
where t.ground is null and t.named and not t.open
    and 'scc-wrong-module' = any (t.reasons)
    and i.module <> all (t.modules)
