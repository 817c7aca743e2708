--! severity: blocker
--! law: art 44, 46; C-311/18; Decision (EU) 2021/914 clause 14(f)
--! point: 44, 46
--! field: assessment.measures
--! part: third_country
--! title.en: Negative assessment without measures
--! title.sv: Negativ bedömning utan åtgärder
--! remedy.en: Suspend the transfer or adopt measures that work.
--! remedy.sv: Avbryt överföringen eller inför verkningsfulla ytterligare skyddsåtgärder.
--! when.sv: Den senaste bedömningen underkänner skyddet, vilka åtgärder den än nämner, men uppgifterna överförs ändå.
--! why.en: Whoever knows that protection falls short must stop or cure it; to go on knowingly points to intent when the fine is set (art 83(2)(b)). Where no measure is enough, the transfer must end; fines under art 83(5), up to EUR 20 million or 4 %.
--! why.sv: Den som vet att skyddet inte räcker ska avbryta eller avhjälpa; att fortsätta med vetskap talar för uppsåt när avgiften bestäms (artikel 83.2 b). Räcker inga åtgärder ska överföringen upphöra; sanktionsavgift enligt artikel 83.5, upp till 20 miljoner euro eller 4 %.
-- The latest assessment finds the protection insufficient, whatever measures it names, yet data flows.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.ground, 'assessment row assessment', t.assessment,
        'done date', t.done, 'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts
from transfer_assessed t
where t.outcome = 'insufficient'
