--! severity: blocker
--! law: art 46(1); Decision (EU) 2021/914 clause 2(b), annex I.B
--! point: 46
--! field: engagement_safeguard_subject.subject_category, engagement_safeguard.approved_scope
--! part: third_country
--! title.en: The transfer ground does not cover what is transferred
--! title.sv: Överföringsgrunden omfattar inte det som överförs
--! remedy.en: Extend the ground to these persons, put another in place, or stop sending their data.
--! remedy.sv: Utvidga överföringsgrunden till de här personerna, inför en annan eller sluta överföra deras uppgifter.
--! when.sv: Klausuler eller en annan överföringsgrund åberopas, men omfattar inte de här personerna eller den här överföringen, och ingen annan överföringsgrund håller.
--! why.en: A ground covers only what it describes: annex I.B of the clauses names whose data, and approved rules name what they cover. The usual mistake is to sign once for one product and send the data of everybody; fines under art 83(5).
--! why.sv: En överföringsgrund omfattar bara det som den beskriver: klausulernas bilaga I.B anger vilkas uppgifter, och godkända regler vad de omfattar. Vanligaste felet är att avtal tecknas för en produkt och allas uppgifter sedan överförs; sanktionsavgift enligt artikel 83.5.
-- A transfer ground is cited that does not cover these persons or this transfer, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities)
        || t.persons as facts
from transfer_failure t
where t.reason = 'transfer-tool-scope' and t.named and not t.open
