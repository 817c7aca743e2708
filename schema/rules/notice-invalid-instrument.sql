--! severity: major
--! law: art 13(1)(f), 14(1)(f), 5(1)(a)
--! point: 13(1)(f), 14(1)(f)
--! field: notice_statement.instrument, notice_statement.decision
--! part: none
--! title.en: Notice cites a transfer ground that is not valid
--! title.sv: Informationen hänvisar till en ogiltig överföringsgrund
--! remedy.en: Correct the notice, and check what the transfer really rests on.
--! remedy.sv: Rätta informationen och kontrollera vad överföringen faktiskt stöds på.
--! when.sv: En gällande integritetspolicy åberopar klausuler eller ett adekvansbeslut som inte gäller den dagen.
--! why.en: A reader told that Privacy Shield or the clauses of 2010 protect the data is misled. Often the text also shows that nobody has looked at the transfer itself since the ground fell; fines under art 83(5).
--! why.sv: Den som läser att Privacy Shield eller 2010 års klausuler skyddar uppgifterna blir vilseledd. Ofta visar texten också att ingen har sett över själva överföringen sedan överföringsgrunden föll; sanktionsavgift enligt artikel 83.5.
-- A notice in force cites clauses or an adequacy decision that do not apply on the day.
select n.register_id, 'notice' as subject, n.key as subject_id,
    jsonb_build_object(
        'cited row adequacy|instrument', array_agg(distinct coalesce(d.key, i.key)::text)) as facts
from notice n
join notice_statement s on s.register_id = n.register_id and s.notice = n.key
left join instrument i on i.key = s.instrument and not i.during @> (select day from question)
left join adequacy d on d.key = s.decision and not d.during @> (select day from question) and not exists (
    select from adequacy later where later.amends_key = d.key and later.during @> (select day from question))
where n.during @> (select day from question) and num_nonnulls(i.key, d.key) > 0
group by n.register_id, n.key
