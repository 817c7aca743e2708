--! severity: minor
--! law: art 46; Decision (EU) 2021/914 clause 14(e)-(f); EDPB Recommendations 01/2020 step 6
--! point: 46
--! field: assessment.done
--! part: third_country
--! title.en: The transfer impact assessment is out of date
--! title.sv: Bedömningen av tredjelandets skyddsnivå är inaktuell
--! remedy.en: Review the assessment in the light of what has changed.
--! remedy.sv: Gå igenom bedömningen på nytt mot det som har förändrats.
--! when.sv: Den senaste bedömningen av en överföring enligt artikel 46 är för gammal, eller äldre än en rättslig händelse.
--! why.en: The duty lasts as long as the transfer: when the law of the country changes, the assessment must be done again. The 24 months are the product's proposal, and the events are entered by hand and only partly checked.
--! why.sv: Skyldigheten varar lika länge som överföringen: ändras rätten i landet måste bedömningen göras om. Intervallet på 24 månader är programmets förslag, och händelserna förs in för hand och är bara delvis kontrollerade.
-- The latest assessment of a transfer on a ground of art 46 is too old, or older than a legal event.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.ground, 'assessment row assessment', t.assessment,
        'done date', t.done, 'legal_event date', case when t.done < e.day then e.day end,
        'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts
from transfer_assessed t
left join (
    select territory, max(day) as day from legal_event where day <= (select day from question) group by territory
) e on e.territory = t.territory
where t.done < e.day or t.done + make_interval(months =>
    (select value from threshold_now where key = 'transfer-assessment-months')) < (select day from question)
