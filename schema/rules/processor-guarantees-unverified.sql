--! severity: major
--! law: art 28(1), 24; EDPB Opinion 22/2024
--! point: 28(1)
--! field: assessment.done, assessment.outcome
--! part: recipient
--! title.en: The processor's guarantees are not verified
--! title.sv: Biträdets garantier är inte kontrollerade
--! remedy.en: Carry out and file a supplier assessment in proportion to the risk.
--! remedy.sv: Gör och dokumentera en leverantörsbedömning som står i proportion till risken.
--! when.sv: Ingen kontroll av ett biträde är dokumenterad, eller den senaste saknar utfall, underkände biträdet eller är äldre än riskklassen tillåter.
--! why.en: Whoever picks a processor must be able to show why it was good enough; an ISO certificate is only part of the proof, and one check at purchase does not last forever (art 83(4)). The intervals are the product's proposal.
--! why.sv: Den som väljer biträde ska kunna visa varför det dög; ett ISO-certifikat är bara en del av beviset och en kontroll vid köpet räcker inte för alltid (artikel 83.4). Intervallen är programmets förslag.
-- No check of a processor is documented, or the last found it wanting or nothing, or is older than
-- its risk class allows.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier, 'risk code risk', v.risk,
        'checked date', c.done, 'outcome code assessment_outcome', c.outcome,
        'months number', r.value,
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join threshold r on r.key = 'supplier-check-months-' || coalesce(v.risk::text, 'high')
    and r.during @> (select day from question)
left join lateral (
    -- The latest, of the engagement or of the supplier as a whole.
    select a.done, a.outcome, coalesce(a.outcome = 'sufficient'
        or a.outcome = 'sufficient_with_measures' and a.measures ~ '\S', false) as carries
    from assessment a
    where a.register_id = v.register_id and a.kind = 'supplier'
        and a.done <= (select day from question)
        and (a.engagement = v.engagement or a.engagement is null and a.organisation = v.supplier)
    order by a.done desc, a.engagement is null, a.key
    limit 1
) c on true
where v.direct and (c.carries is not true
    or c.done + make_interval(months => r.value) < (select day from question))
