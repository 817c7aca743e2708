--! severity: blocker
--! law: art 46(2)(c); Decision (EU) 2021/914 art 4
--! title.en: Old standard contractual clauses
--! title.sv: Gamla standardavtalsklausuler
--! remedy.en: Replace them with the 2021 clauses and the right module.
--! remedy.sv: Ersätt klausulerna med 2021 års standardavtalsklausuler i rätt modul.
-- Clauses of 2001 to 2010 past their day, signed too late or overtaken by a change, alone.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument
where t.ground is null and t.named and not t.open
    and 'scc-old-generation' = any (t.reasons)
    and i.family = 'scc_old'
