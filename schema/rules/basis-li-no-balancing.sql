--! severity: blocker major
--! law: art 6(1)(f), 13(1)(d)
--! title.en: Balancing test missing
--! title.sv: Intresseavvägning saknas
--! remedy.en: Name the legitimate interest and write the balancing test, or choose another basis.
--! remedy.sv: Ange det berättigade intresset och gör intresseavvägningen, eller byt rättslig grund.
-- Legitimate interests without a named interest and a balancing test that supports it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purposes', array_agg(b.purpose::text order by b.purpose)) as detail,
    case o.kind when 'public_authority' then 'blocker' else 'major' end as severity
from live a
join activity_purpose_basis b on b.register_id = a.register_id and b.activity = a.key
join register r on r.register_id = a.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
where a.role <> 'processor' and b.basis = 'legitimate_interests' and not exists (
    select from assessment s
    where s.register_id = b.register_id and s.activity = b.activity and s.kind = 'balancing'
        and (s.purpose is null or s.purpose = b.purpose) and s.done <= art30_on()
        and s.outcome is distinct from 'insufficient' and concat(b.interest, s.interest) ~ '\S')
group by a.register_id, a.key, o.kind
