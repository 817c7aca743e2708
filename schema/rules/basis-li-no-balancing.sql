--! severity: blocker major
--! law: art 6(1)(f), 6(1) second subparagraph, 13(1)(d), 14(2)(b)
--! point: 6(1)(f)
--! field: assessment.done, activity_purpose_basis.interest
--! part: basis
--! title.en: Balancing test missing
--! title.sv: Intresseavvägning saknas
--! remedy.en: Name the legitimate interest and write the balancing test, or choose another basis.
--! remedy.sv: Ange det berättigade intresset och gör intresseavvägningen, eller byt rättslig grund.
--! when.sv: Berättigat intresse åberopas utan ett namngivet intresse och en intresseavvägning som stöder det.
--! why.en: The basis holds only if the interest is not outweighed by the data subject's, and whoever relies on it must show that. An authority may not use it at all for its tasks (art 6(1) second subparagraph), not even with a test.
--! why.sv: Grunden håller bara om den registrerades intressen inte väger tyngre, och den som åberopar den ska kunna visa det. En myndighet får inte använda den alls när den fullgör sina uppgifter (artikel 6.1 andra stycket), inte ens med avvägning.
-- Legitimate interests without a named interest and a balancing test that supports it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object(
        'purposes row activity_purpose', array_agg(b.purpose::text order by b.purpose)) as facts,
    case o.kind when 'public_authority' then 'blocker' else 'major' end as severity
from running_activity a
join activity_purpose_basis b on b.register_id = a.register_id and b.activity = a.key
join register r on r.register_id = a.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
where a.role <> 'processor' and b.basis = 'legitimate_interests' and not exists (
    select from assessment s
    where s.register_id = b.register_id and s.activity = b.activity and s.kind = 'balancing'
        and (s.purpose is null or s.purpose = b.purpose) and coalesce(s.done <= (select day from question), true)
        and s.outcome is distinct from 'insufficient' and concat(b.interest, s.interest) ~ '\S')
group by a.register_id, a.key, o.kind
