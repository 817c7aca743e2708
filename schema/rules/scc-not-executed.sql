--! severity: blocker
--! law: art 46(2)(c)
--! title.en: The standard contractual clauses are not executed
--! title.sv: Standardavtalsklausulerna är inte ingångna
--! remedy.en: Have both parties execute the clauses, or obtain proof that they are incorporated.
--! remedy.sv: Låt båda parter ingå klausulerna, eller skaffa bevis för att de ingår i avtalet.
-- Clauses are cited but not signed or incorporated on the day, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument
where t.ground is null and t.named and not t.open
    and 'scc-not-executed' = any (t.reasons)
    and i.module = any (t.modules) and i.during @> art30_on()
