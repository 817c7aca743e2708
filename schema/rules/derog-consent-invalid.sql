--! severity: blocker
--! law: art 49(1)(a), 4(11), 7; recital 43
--! point: 49(1)(a)
--! field: engagement_safeguard.consent_evidence, engagement_safeguard.free_choice
--! part: third_country
--! title.en: The consent to the transfer does not hold
--! title.sv: Samtycket till överföringen duger inte
--! remedy.en: Drop consent as the ground, or collect it properly for single cases.
--! remedy.sv: Stöd inte överföringen på samtycke, eller hämta in ett giltigt samtycke i varje enskilt fall.
--! when.sv: Ingen giltig överföringsgrund finns utom uttryckligt samtycke, och det saknar bevis eller, för anställda, ett verkligt val.
--! why.en: Consent must be explicit, concern this very transfer and follow information on the risks; a cookie banner or general terms will not do. An employee can seldom refuse, and withdrawal stops the flow; fines under art 83(5).
--! why.sv: Samtycket ska vara uttryckligt, gälla just överföringen och ges efter information om riskerna; en cookieruta eller allmänna villkor räcker inte. Den anställde kan sällan säga nej, och ett återkallat samtycke stoppar flödet; sanktionsavgift enligt artikel 83.5.
-- Nothing valid but explicit consent is there, without proof or, for employees, a real choice.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', s.instrument,
        'consent_evidence code answer', s.consent_evidence,
        'employee_data flag', g.employee is not null, 'free_choice code answer', s.free_choice,
        'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.instrument = t.claimed and s.during @> (select day from question)
left join (
    select distinct register_id, engagement, employee from data_group where employee
) g on g.register_id = t.register_id and g.engagement = t.engagement
where t.reason = 'derog-consent-invalid' and t.named and not t.open
