--! severity: blocker
--! law: art 46(2)(c); Decision (EU) 2021/914 art 4
--! point: 46(2)(c)
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: Old standard contractual clauses
--! title.sv: Gamla standardavtalsklausuler
--! remedy.en: Replace them with the 2021 clauses and the right module.
--! remedy.sv: Ersätt klausulerna med 2021 års standardavtalsklausuler i rätt modul.
--! when.sv: Klausuler från 2001–2010 används efter sin tid, ingicks för sent eller gäller en behandling som har ändrats sedan dess, och ingen annan överföringsgrund håller.
--! why.en: The old sets could be signed until 26 September 2021 and relied on until 27 December 2022, if the processing stayed the same. The usual mistake is an old contract that renews itself; fines under art 83(5).
--! why.sv: De äldre klausulerna fick ingås till och med den 26 september 2021 och åberopas till och med den 27 december 2022, om behandlingen var oförändrad. Vanligaste felet är ett gammalt avtal som förnyas automatiskt; sanktionsavgift enligt artikel 83.5.
-- Clauses of 2001 to 2010 past their day, signed too late or overtaken by a change, alone.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'scc-old-generation' and t.named and not t.open
