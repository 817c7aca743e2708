--! severity: major
--! law: art 13(1)(f), 14(1)(f), 5(1)(a)
--! title.en: Notice contradicts the register on transfers
--! title.sv: Informationen till registrerade motsäger registret om överföringar
--! remedy.en: Publish the transfer in the notice, or end it.
--! remedy.sv: Informera om överföringen i integritetspolicyn, eller upphör med den.
-- A notice in force that denies transfers, or lists some, while the register derives others.
-- Activity '' stands for what no activity is linked to: a notice that names none covers it too.
select n.register_id, 'notice' as subject, n.key as subject_id,
    jsonb_build_object('statements', array_agg(distinct s.key::text),
        'transfers', jsonb_agg(distinct jsonb_build_object(
            'territory', t.territory, 'importer', t.importer, 'path', t.path))) as detail
from notice n
join (
    select l.register_id, l.notice, a.key::text as activity
    from notice_activity l
    join live a on a.register_id = l.register_id and a.key = l.activity and a.role <> 'processor'
    union all
    select c.register_id, c.key, a.activity
    from notice c
    join (select register_id, key::text as activity from live where role <> 'processor'
        union all select register_id, '' from register) a on a.register_id = c.register_id
    where not exists (select from notice_activity l
        where l.register_id = c.register_id and l.notice = c.key)
) k on k.register_id = n.register_id and k.notice = n.key
join (
    select t.*, coalesce(x.activity, '') as activity
    from transfer t
    left join lateral unnest(t.activities) as x (activity) on true
    where not t.inbound and not t.open
) t on t.register_id = k.register_id and t.activity = k.activity
join notice_statement s on s.register_id = n.register_id and s.notice = n.key
    and (s.activity is null or s.activity = k.activity)
left join place_class p on p.territory = s.territory
left join notice_statement o on o.register_id = n.register_id and o.notice = n.key
    and o.kind = 'transfers_to' and o.territory = t.territory
    and (o.activity is null or o.activity = k.activity)
where n.during @> art30_on() and (s.kind = 'no_transfers'
    or s.kind = 'processed_only_in' and p.class = 'inside'
    or s.kind = 'stored_only_in' and p.class = 'inside'
        and (o.key is null or t.via && array['storage', 'backup'])
    or s.kind = 'transfers_to' and t.named and o.key is null)
group by n.register_id, n.key
