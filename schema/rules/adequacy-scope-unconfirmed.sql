--! severity: major
--! law: art 45(1)
--! point: 45(1)
--! field: organisation_scope.confirmed
--! part: third_country
--! title.en: The scope of the adequacy decision is not confirmed
--! title.sv: Det är inte bekräftat att mottagaren omfattas av adekvansbeslutet
--! remedy.en: Get the importer's confirmation that it falls within the decision.
--! remedy.sv: Begär mottagarens bekräftelse på att den omfattas av adekvansbeslutet.
--! when.sv: Överföringen vilar på ett adekvansbeslut med ett villkor för omfattningen som ingen har bekräftat för mottagaren.
--! why.en: Some decisions depend on the law the importer is under, as in Canada and Japan, or on how data are processed, as in Israel. Without the importer's word the exporter cannot show that art 45 is met (art 5(2)).
--! why.sv: Vissa beslut beror på vilken lag mottagaren lyder under, som i Kanada och Japan, eller på hur uppgifterna behandlas, som i Israel. Utan mottagarens besked kan exportören inte visa att artikel 45 är uppfylld (artikel 5.2).
-- The transfer stands on a decision with a scope test that nobody has confirmed for the importer.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', t.ground, 'test code scope_test', d.scope_test, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer t
join adequacy d on d.key = t.ground
where t.unconfirmed and d.scope_test not like 'certification:%'
