--! severity: info
--! law: Decision (EU) 2021/914 recital 7, art 1(1); EDPB 05/2021
--! point: 46(2)(c)
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: The clauses are not meant for this importer
--! title.sv: Standardavtalsklausulerna är inte avsedda för mottagaren
--! remedy.en: Document the choice and watch for the new set of clauses.
--! remedy.sv: Dokumentera valet och bevaka de kommande standardavtalsklausulerna.
--! when.sv: 2021 års klausuler bär en överföring till en mottagare som själv omfattas av GDPR.
--! why.en: By recital 7 the clauses are not for importers whose processing is under the GDPR, and no substitute is adopted (check). The law is unsettled: Uber removed them for that reason and was fined EUR 290 million (NL 2024).
--! why.sv: Enligt skäl 7 är klausulerna inte till för mottagare vars behandling omfattas av GDPR, och någon ersättning är inte antagen (kontrollera). Rättsläget är oklart: Uber tog bort dem av det skälet och fick 290 miljoner euro (NL 2024).
-- The 2021 clauses carry a transfer to an importer that is itself subject to the GDPR.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.ground, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer t
join instrument i on i.key = t.ground and i.family = 'scc_2021'
join organisation o on o.register_id = t.register_id and o.key = t.importer
where o.gdpr_applies = 'yes' and t.named and not t.open
