--! severity: minor
--! law: art 13(1)(f), 14(1)(f)
--! title.en: Transfer safeguard not mentioned in the notice
--! title.sv: Skyddsåtgärd nämns inte i informationen till registrerade
--! remedy.en: Name the adequacy decision or the transfer tool, and where a copy is available.
--! remedy.sv: Ange adekvansbeslut eller skyddsåtgärd, och var en kopia finns att få.
-- A notice in force mentions a transfer but no adequacy decision or safeguard for it.
select n.register_id, 'notice' as subject, n.key as subject_id,
    jsonb_build_object('territories', array_agg(distinct s.territory::text)) as detail
from notice n
join notice_statement s on s.register_id = n.register_id and s.notice = n.key
where n.during @> art30_on() and s.kind = 'transfers_to'
    and num_nonnulls(s.instrument, s.decision) = 0 and not exists (
        select from notice_statement g
        where g.register_id = s.register_id and g.notice = s.notice and g.kind = 'safeguard'
            and (g.territory is null or g.territory = s.territory)
            and (g.activity is null or g.activity = s.activity))
group by n.register_id, n.key
