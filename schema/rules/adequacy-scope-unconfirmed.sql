--! severity: major
--! law: art 45(1)
--! title.en: The scope of the adequacy decision is not confirmed
--! title.sv: Adekvansbeslutets villkor är inte bekräftade
--! remedy.en: Get the importer's confirmation that it falls within the decision.
--! remedy.sv: Begär mottagarens bekräftelse på att den omfattas av adekvansbeslutet.
-- The transfer stands on a decision with a scope test that nobody has confirmed for the importer.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'decision', t.ground, 'test', d.scope_test, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join adequacy d on d.key = t.ground
where t.unconfirmed
