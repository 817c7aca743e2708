--! severity: minor
--! law: art 6(1)(f), 5(2)
--! point: 6(1)
--! field: assessment.done
--! part: basis
--! title.en: The balancing test is undated
--! title.sv: Intresseavvägningen är odaterad
--! remedy.en: Record the day of the balancing test; if nobody knows it, make it anew.
--! remedy.sv: Anteckna vilken dag intresseavvägningen gjordes; om ingen vet det, gör om den.
--! when.sv: Berättigat intresse åberopas och den intresseavvägning som finns har ingen dag.
--! why.en: Whoever relies on the basis has to show that the interests were weighed before the processing began (5(2)); a test without a day shows that it exists and not when.
--! why.sv: Den som åberopar grunden ska kunna visa att intressena vägdes innan behandlingen började (5.2); en avvägning utan dag visar att den finns men inte när den gjordes.
-- Legitimate interests are relied on, and the only balancing test there is has no day.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('assessments row assessment', jsonb_agg(distinct s.key::text),
        'purposes row activity_purpose', jsonb_agg(distinct b.purpose::text)) as facts
from running_activity a
join activity_purpose_basis b on b.register_id = a.register_id and b.activity = a.key
    and b.basis = 'legitimate_interests'
join assessment s on s.register_id = b.register_id and s.activity = b.activity
    and s.kind = 'balancing' and coalesce(s.purpose, b.purpose) = b.purpose and s.done is null
where a.role <> 'processor' and not exists (
    select from assessment d
    where d.register_id = b.register_id and d.activity = b.activity and d.kind = 'balancing'
        and coalesce(d.purpose, b.purpose) = b.purpose and d.done <= (select day from question))
group by a.register_id, a.key
