--! severity: blocker
--! law: art 36(1)
--! point: 36(1)
--! field: assessment.authority_consulted
--! part: impact_assessment
--! title.en: No prior consultation despite high residual risk
--! title.sv: Förhandssamråd saknas trots hög kvarstående risk
--! remedy.en: Consult IMY before starting, or lower the risk.
--! remedy.sv: Begär förhandssamråd med IMY innan behandlingen påbörjas, eller minska risken.
--! decision: Datainspektionen (SE), Skellefteå gymnasienämnd, 20 August 2019, SEK 200 000
--! when.sv: Den senaste konsekvensbedömningen lämnar hög risk, eller ingen angiven när åtgärderna inte räcker, och IMY har inte rådfrågats.
--! why.en: Whoever cannot bring the risk down must ask IMY before starting; the answer comes within eight weeks, which may be extended by six. The usual mistake: the paper still says high risk while the system goes live; fines under art 83(4).
--! why.sv: Den som inte får ner risken måste fråga IMY innan behandlingen börjar; svaret kommer inom åtta veckor, som kan förlängas med sex. Vanligaste felet är att bedömningen blir liggande med hög risk medan systemet tas i drift; sanktionsavgift enligt artikel 83.4.
-- A high residual risk, or none stated and measures insufficient, and IMY was not consulted.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('assessment row assessment', s.key, 'done date', s.done,
        'residual_risk code risk', s.residual_risk) as facts
from running_activity a
join (
    select distinct on (register_id, activity) *
    from assessment
    where kind = 'impact' and done <= (select day from question)
    order by register_id, activity, done desc, key
) s on s.register_id = a.register_id and s.activity = a.key
where a.role <> 'processor' and coalesce(s.residual_risk = 'high', s.outcome = 'insufficient')
    and (s.authority_consulted > (select day from question)) is not false
