--! severity: major
--! law: art 30(1)(d), 4(9), 5(2)
--! point: 30(1)(d)
--! field: activity.recipients_none, activity_engagement.engagement, activity_recipient.name
--! part: recipient
--! title.en: "No recipients" beside recipients
--! title.sv: Registret anger både mottagare och att inga finns
--! remedy.en: Remove the note that there are none, or what contradicts it.
--! remedy.sv: Ta bort uppgiften om att inga finns, eller det som säger emot den.
--! when.sv: En behandling som personuppgiftsansvarig sägs inte ha några mottagare, men har ett biträde, någon annan part eller en kategori av mottagare.
--! why.en: Processors are recipients too (4(9)). Whoever reads "none" looks no further. Usual mistake: a note from before the system was moved to a supplier.
--! why.sv: Även biträden är mottagare (4.9). Den som läser ”inga” letar inte vidare. Ett vanligt fel är en uppgift från tiden innan systemet flyttades till en leverantör.
-- A controller's activity is said to have no recipients, and has another party or a category of them.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('checked date', a.recipients_none,
        'recipients row organisation', coalesce(g.suppliers, '[]'),
        'categories text', coalesce(p.names, '[]')) as facts
from running_activity a
left join (
    select l.register_id, l.activity, jsonb_agg(distinct g.supplier) as suppliers
    from activity_use l
    join engagement g on g.register_id = l.register_id and g.key = l.engagement
        and g.during @> (select day from question)
    join register r on r.register_id = g.register_id and r.keeper <> g.supplier
    group by l.register_id, l.activity
) g on g.register_id = a.register_id and g.activity = a.key
left join (
    select register_id, activity, jsonb_agg(name order by key) as names
    from activity_recipient
    where art30_named(name, key) and kind is distinct from 'internal'
    group by register_id, activity
) p on p.register_id = a.register_id and p.activity = a.key
where a.role <> 'processor' and a.recipients_none <= (select day from question)
    and num_nonnulls(g.suppliers, p.names) > 0
