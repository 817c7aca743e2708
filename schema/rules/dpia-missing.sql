--! severity: blocker
--! law: art 35(1), 35(3), 35(4)
--! title.en: No data protection impact assessment
--! title.sv: Konsekvensbedömning saknas
--! remedy.en: Carry out the assessment before the processing starts or goes on.
--! remedy.sv: Gör konsekvensbedömningen innan behandlingen påbörjas eller fortsätter.
--! decision: Datainspektionen (SE), Skellefteå gymnasienämnd, 20 August 2019, SEK 200 000
-- Two of the nine criteria, a case of art 35(3) or an example of IMY's, and no assessment is made.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('criteria', c.criteria) as detail
from (
    select register_id, activity, array_agg(criterion order by criterion) as criteria
    from activity_dpia_criterion
    where met = 'yes'
    group by register_id, activity
    having count(*) > 1 or max(criterion) > 'hinders_right_or_service'
) c
join live a on a.register_id = c.register_id and a.key = c.activity
where a.role <> 'processor' and concat(a.dpia_exception) !~ '\S' and not exists (
    select from assessment s
    where s.register_id = a.register_id and s.activity = a.key and s.kind = 'impact'
        and s.done <= art30_on())
