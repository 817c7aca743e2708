--! severity: blocker
--! law: art 36(1)
--! title.en: No prior consultation despite high residual risk
--! title.sv: Förhandssamråd saknas trots hög kvarstående risk
--! remedy.en: Consult IMY before starting, or lower the risk.
--! remedy.sv: Begär förhandssamråd med IMY innan behandlingen påbörjas, eller minska risken.
--! decision: Datainspektionen (SE), Skellefteå gymnasienämnd, 20 August 2019, SEK 200 000
-- The latest impact assessment leaves a high risk, or unstated after measures found insufficient.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('assessment', s.key, 'done', s.done,
        'residual_risk', s.residual_risk) as detail
from live a
join (
    select distinct on (register_id, activity) *
    from assessment
    where kind = 'impact' and done <= art30_on()
    order by register_id, activity, done desc, key
) s on s.register_id = a.register_id and s.activity = a.key
where a.role <> 'processor' and coalesce(s.residual_risk = 'high', s.outcome = 'insufficient')
    and (s.authority_consulted > art30_on()) is not false
