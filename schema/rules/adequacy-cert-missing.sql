--! severity: blocker
--! law: art 45; Decision (EU) 2023/1795 art 1
--! title.en: The importer is not certified
--! title.sv: Mottagarens certifiering saknas eller har upphört
--! remedy.en: Switch to standard clauses with an assessment, or pause until the importer is listed.
--! remedy.sv: Inför standardavtalsklausuler med bedömning, eller pausa tills certifieringen gäller.
-- A decision that needs certification is relied on, but the importer is not listed on the day.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'decision', d.key, 'via', t.via, 'path', t.path, 'activities', t.activities) as detail
from transfer t
join adequacy d on d.territory = t.territory and d.during @> art30_on()
    and d.scope_test like 'certification:%'
where t.ground is null and 'adequacy-cert-missing' = any (t.reasons)
