--! severity: major
--! law: art 13(1)(f), 14(1)(f), 5(1)(a)
--! point: 13(1)(f), 14(1)(f)
--! field: notice_statement.territory
--! handover: notice
--! part: none
--! title.en: Notice contradicts the register on transfers
--! title.sv: Informationen till registrerade motsäger registret om överföringar
--! remedy.en: Publish the transfer in the notice, or end it.
--! remedy.sv: Informera om överföringen i integritetspolicyn, eller upphör med den.
--! when.sv: En gällande integritetspolicy förnekar överföringar, eller anger några, medan registret härleder andra.
--! why.en: Art 13(1)(f) requires that transfers be told; that each country should be named is guidance (WP260). The usual mistake is a promise that data stay in the EU though a subprocessor reads them from outside; fines under art 83(5).
--! why.sv: Artikel 13.1 f kräver att överföringar redovisas; att varje land bör namnges är vägledning (WP260). Vanligaste felet är löftet att uppgifterna stannar i EU fast ett underbiträde läser dem utifrån; sanktionsavgift enligt artikel 83.5.
-- A notice in force that denies transfers, or lists some, while the register derives others.
select s.register_id, 'notice' as subject, s.notice as subject_id,
    jsonb_build_object('statements row notice_statement', array_agg(distinct s.key::text),
        'transfers (territory row territory, importer row organisation, path row organisation)',
        jsonb_agg(distinct jsonb_build_object(
            'territory', t.territory, 'importer', t.importer, 'path', t.path))) as facts
from notice_cover k
join (
    select t.register_id, t.territory, t.importer, t.path, t.via, t.named,
        coalesce(x.activity, '') as activity
    from transfer t
    left join lateral unnest(t.activities) as x (activity) on true
    where not t.inbound and not t.open
) t on t.register_id = k.register_id and t.activity = k.activity
left join notice_statement o on o.register_id = k.register_id and o.notice = k.notice
    and o.kind = 'transfers_to' and o.territory = t.territory
    and (o.activity is null or o.activity = k.activity)
join (
    select s.*, p.class = 'inside' as inside
    from notice_statement s
    left join place_class p on p.territory = s.territory
    where s.kind in ('no_transfers', 'processed_only_in', 'stored_only_in', 'transfers_to')
) s on s.register_id = k.register_id and s.notice = k.notice
    and (s.activity is null or s.activity = k.activity)
where s.kind = 'no_transfers' or s.kind = 'processed_only_in' and s.inside
    or s.kind = 'stored_only_in' and s.inside
        and (o.key is null or t.via && array['storage', 'backup'])
    or s.kind = 'transfers_to' and t.named and o.key is null
group by s.register_id, s.notice
