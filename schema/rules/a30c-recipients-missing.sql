--! severity: major
--! law: art 30(1)(d), 4(9)
--! point: 30(1)(d)
--! field: activity_recipient.name, activity.recipients_none
--! part: recipient
--! title.en: Recipients missing
--! title.sv: Mottagare saknas
--! remedy.en: List recipient categories including processors, or record that there are none.
--! remedy.sv: Ange kategorier av mottagare, även biträden, eller notera att det inte finns några.
--! when.sv: En behandling som personuppgiftsansvarig har ingen mottagare, har aldrig anlitat någon annan part och ingen har kontrollerat att mottagare saknas.
--! why.en: Processors are recipients too, and past and coming ones both count. The record may stop at categories, but a person who asks for access is as a rule entitled to the names (C-154/21), so they are needed anyway.
--! why.sv: Även biträden är mottagare, och både tidigare och kommande mottagare räknas. Registret får nöja sig med kategorier, men den som begär tillgång har som regel rätt till namnen (C-154/21), så de behövs ändå.
-- A controller's activity with no recipient, no other party ever engaged, and no checked none.
select a.register_id, 'activity' as subject, a.key as subject_id, '{}'::jsonb as facts
from running_activity a
where a.role <> 'processor' and (a.recipients_none > (select day from question)) is not false
    and not exists (
        select from activity_recipient p
        where p.register_id = a.register_id and p.activity = a.key
            and art30_named(p.name, p.key))
    and not exists (
        select from activity_use l
        join engagement g on g.register_id = l.register_id and g.key = l.engagement
        join register r on r.register_id = g.register_id and r.keeper <> g.supplier
        where l.register_id = a.register_id and l.activity = a.key)
