--! severity: minor
--! law: art 13(1)(f), 14(1)(f)
--! point: 13(1)(f), 14(1)(f)
--! field: notice_statement.copy_from, notice_statement.instrument
--! part: none
--! title.en: Transfer safeguard not mentioned in the notice
--! title.sv: Skyddsåtgärd nämns inte i informationen till registrerade
--! remedy.en: Name the adequacy decision or the transfer ground, and where a copy is available.
--! remedy.sv: Ange adekvansbeslut eller skyddsåtgärd, och var en kopia finns att få.
--! when.sv: En gällande integritetspolicy nämner en överföring men inget skydd, eller ett skydd men inte var det finns att få.
--! why.en: The person must be able to see what protects the data and to get a copy; for an adequacy decision a mention is enough. The usual mistake is the phrase 'appropriate safeguards', which does not say which.
--! why.sv: Den registrerade ska kunna se vad som skyddar uppgifterna och få en kopia; för ett adekvansbeslut räcker att det nämns. Vanligaste felet är frasen ”lämpliga skyddsåtgärder”, som inte säger vilka.
-- A notice in force mentions a transfer but no safeguard, or a safeguard but not where to get it.
select n.register_id, 'notice' as subject, n.key as subject_id,
    jsonb_build_object('territories row territory', array_agg(distinct m.territory)
            filter (where m.territory is not null),
        'without_copy row instrument|notice_statement', array_agg(distinct m.safeguard)
            filter (where m.safeguard is not null)) as facts
from notice n
join (
    select s.register_id, s.notice, s.territory::text as territory, null as safeguard
    from notice_statement s
    where s.kind = 'transfers_to' and num_nonnulls(s.instrument, s.decision) = 0
        and not exists (
            select from notice_statement g
            where g.register_id = s.register_id and g.notice = s.notice and g.kind = 'safeguard'
                and (g.territory is null or g.territory = s.territory)
                and (g.activity is null or g.activity = s.activity))
    union all
    select s.register_id, s.notice, null, coalesce(s.instrument, s.key)::text
    from notice_statement s
    left join instrument i on i.key = s.instrument
    where (s.kind = 'safeguard' or s.kind = 'transfers_to' and s.instrument is not null)
        and s.decision is null and coalesce(i.family not in ('adequacy', 'derogation'), true)
        and concat(s.copy_from) !~ '\S'
) m on m.register_id = n.register_id and m.notice = n.key
where n.during @> (select day from question)
group by n.register_id, n.key
