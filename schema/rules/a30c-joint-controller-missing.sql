--! severity: major
--! law: art 30(1)(a), 26(1)
--! point: 30(1)(a)
--! field: activity_engagement.engagement
--! part: party
--! title.en: Joint controller not named
--! title.sv: Gemensamt personuppgiftsansvarig saknas
--! remedy.en: Link every joint controller with contact details to the activity.
--! remedy.sv: Koppla varje gemensamt personuppgiftsansvarig med kontaktuppgifter till behandlingen.
--! when.sv: En gemensam behandling saknar koppling till en annan gemensamt personuppgiftsansvarig med känt namn och kända kontaktuppgifter.
--! why.en: A data subject may turn to each of the controllers (art 26(3)), so the record must show who they are. Usual mistake: the partner is in the contract but not in the record, or the role was chosen without analysis.
--! why.sv: Den registrerade kan vända sig till var och en av de ansvariga (artikel 26.3), så registret måste visa vilka de är. Vanligaste felet är att partnern finns i avtalet men inte i registret, eller att rollen valts utan prövning.
-- A joint activity with no other joint controller linked whose name and contact details are known.
select a.register_id, 'activity' as subject, a.key as subject_id, '{}'::jsonb as facts
from running_activity a
where a.role = 'joint' and not exists (
    select from activity_use l
    join engagement g on g.register_id = l.register_id and g.key = l.engagement
        and g.capacity = 'joint_controller' and g.during @> (select day from question)
    join register r on r.register_id = g.register_id
    join organisation o on o.register_id = g.register_id and o.key <> r.keeper
        and o.key = case when g.supplier = r.keeper then g.client else g.supplier end
    where l.register_id = a.register_id and l.activity = a.key and o.kind <> 'category'
        and art30_named(o.name, o.key) and concat(o.address, o.email, o.phone, o.contact) ~ '\S')
