--! severity: major
--! law: art 46(2)(c), 46(3)(a); Decision (EU) 2021/914 clauses 2, 5, 17, 18
--! point: 46(2)(c), 46(3)(a)
--! field: engagement_safeguard.altered, engagement_safeguard.approval
--! part: third_country
--! title.en: The standard contractual clauses are altered
--! title.sv: Standardavtalsklausulerna är ändrade
--! remedy.en: Restore the official text, or seek the authorisation of IMY.
--! remedy.sv: Återställ den officiella texten eller ansök om tillstånd hos IMY.
--! when.sv: Klausuler som åberopas är ändrade eller motsägs, och ingen myndighet har gett tillstånd till lydelsen.
--! why.en: Additions are allowed, but not changes or terms that contradict the clauses; they then become ad hoc clauses that need authorisation. Usual mistakes: a liability cap towards persons, or non-EU law and courts in modules 1-3.
--! why.sv: Tillägg är tillåtna, men inte ändringar eller villkor som motsäger klausulerna; då blir de ad hoc-klausuler som kräver tillstånd. Vanliga fel är ansvarstak mot de registrerade eller lag och domstol utanför EU i modul 1–3.
-- Clauses relied on are changed or contradicted, and no authority has authorised the wording.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('instrument row instrument', s.instrument,
        'importer row organisation', t.importer,
        'territories row territory', jsonb_agg(distinct t.territory), 'altered text', s.altered,
        'path row organisation', min(t.path)) as facts
from transfer t
join instrument i on i.key = t.ground and i.family = 'scc_2021'
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.instrument = i.key
where t.named and not t.open
    and btrim(s.altered) <> '' and s.approval is null
group by t.register_id, t.engagement, t.importer, s.instrument, s.altered
