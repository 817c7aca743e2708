--! severity: blocker
--! law: art 35(1), 35(3), 35(4)
--! point: 35(1)
--! field: assessment.done, activity.dpia_exception
--! part: impact_assessment
--! title.en: No data protection impact assessment
--! title.sv: Konsekvensbedömning saknas
--! remedy.en: Carry out the assessment before the processing starts or goes on.
--! remedy.sv: Gör konsekvensbedömningen innan behandlingen påbörjas eller fortsätter.
--! decision: Datainspektionen (SE), Skellefteå gymnasienämnd, 20 August 2019, SEK 200 000
--! when.sv: Två av de nio kriterierna, ett fall i artikel 35.3 eller ett av IMY:s exempel är uppfyllt, men varken bedömning eller noterat undantag finns.
--! why.en: The assessment comes before the processing. With two criteria a controller may find, for reasons on file, that the risk is not high; art 35(3) gives no such room, though the rule accepts reasons there too; fines under art 83(4).
--! why.sv: Bedömningen ska göras före behandlingen. Med två kriterier kan den ansvarige med dokumenterade skäl komma fram till att risken inte är hög; artikel 35.3 ger inte det utrymmet, men regeln godtar skäl även där; sanktionsavgift enligt artikel 83.4.
-- Two of the nine criteria, an art 35(3) case or an IMY example, and no assessment or exception.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('criteria code dpia_criterion', c.criteria) as facts
from (
    select register_id, activity, array_agg(criterion order by criterion) as criteria
    from activity_dpia_criterion
    where met = 'yes'
    group by register_id, activity
    having count(*) > 1 or max(criterion) > 'hinders_right_or_service'
) c
join running_activity a on a.register_id = c.register_id and a.key = c.activity
where a.role <> 'processor' and concat(a.dpia_exception) !~ '\S' and not exists (
    select from assessment s
    where s.register_id = a.register_id and s.activity = a.key and s.kind = 'impact'
        and s.done <= (select day from question))
