--! severity: minor info
--! law: art 45(7), 46; C-703/25 P (pending)
--! point: 45(7)
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: No fallback if the adequacy decision falls
--! title.sv: Ingen reservlösning om adekvansbeslutet faller
--! remedy.en: Agree a clause switching to standard clauses and prepare the assessment.
--! remedy.sv: Avtala om övergång till standardavtalsklausuler och förbered bedömningen av landet.
--! when.sv: En överföring vilar bara på ett ifrågasatt adekvansbeslut; ingen överföringsgrund i artikel 46 är klar och bedömd.
--! why.en: Safe Harbour and Privacy Shield fell in a day, and the US decision is under appeal (C-703/25 P, check the status) but holds meanwhile. To lack a fallback is a risk, not a breach.
--! why.sv: Safe Harbour och Privacy Shield föll över en dag, och beslutet om USA är överklagat (C-703/25 P, status bör kontrolleras) men gäller tills vidare. Att sakna reservlösning är en risk, inte en överträdelse.
-- A transfer stands on a contested decision alone: no ground of article 46 is ready and assessed.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', t.ground, 'contested date', d.contested, 'risk code risk', g.risk,
        'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts,
    case g.risk when 'high' then 'minor' else 'info' end as severity
from transfer t
join adequacy d on d.key = t.ground and d.contested <= (select day from question)
join engagement g on g.register_id = t.register_id and g.key = t.engagement
where not exists (
    select from ground f
    where f.register_id = t.register_id and f.engagement = t.engagement
        and f.exporter = t.exporter and f.territory = t.territory
        and f.data_group = any (t.groups) and f.article = 46 and f.carried)
