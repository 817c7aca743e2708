--! severity: minor major
--! law: art 28(3), 5(2)
--! point: 28(3)
--! field: agreement.instructions, agreement.confidentiality, agreement.security, agreement.subprocessor_terms, agreement.rights_assistance, agreement.duties_assistance, agreement.deletion_or_return, agreement.audit, agreement.subject_matter, agreement.duration, agreement.nature_and_purpose, agreement.data_types, agreement.subject_types
--! handover: terms
--! part: recipient
--! title.en: Nobody has read the terms of the processing agreement
--! title.sv: Ingen har läst villkoren i biträdesavtalet
--! remedy.en: Read the agreement and record each term as present or absent.
--! remedy.sv: Läs avtalet och anteckna för varje villkor om det finns eller saknas.
--! when.sv: Villkor i gällande avtal med ett biträde är varken antecknade som funna eller saknade i något av dem; allvarlig brist där risken är hög.
--! why.en: A controller has to show that the agreement holds what art 28(3) requires (5(2)); an agreement that nobody has read shows nothing. A term that is missing is another finding.
--! why.sv: Den ansvarige ska kunna visa att avtalet innehåller det som artikel 28.3 kräver (5.2); ett avtal som ingen har läst visar inget. Att ett villkor saknas är en annan brist.
-- Terms in the agreements in force for a processor are neither present nor absent in any of them;
-- major where the risk is high.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'unchecked code field', jsonb_agg(m.term order by m.letter, m.term),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts,
    case when v.risk = 'high' then 'major' else 'minor' end as severity
from vendor v
join agreed_term m on m.register_id = v.register_id and m.engagement = v.engagement
    and m.state = 'unchecked'
where v.direct
group by v.register_id, v.engagement, v.supplier, v.path, v.activities, v.risk
