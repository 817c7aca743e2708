--! severity: major
--! law: art 30(2)(a)
--! point: 30(2)(a)
--! field: activity_engagement.engagement
--! part: party
--! title.en: Controllers missing in the processor record
--! title.sv: Personuppgiftsansvariga saknas i biträdesregistret
--! remedy.en: Link each customer on whose behalf you process, with contact details.
--! remedy.sv: Koppla varje personuppgiftsansvarig som ni är biträde åt, med kontaktuppgifter.
--! when.sv: En behandling som biträde saknar en namngiven kund med kontaktuppgifter som anlitar organisationen.
--! why.en: Many processors think the record is the customer's affair, but art 30(2) is their own duty (art 83(4)). If the customer is itself a processor, the wording also wants the controller above it; the rule does not test that.
--! why.sv: Många biträden tror att registret bara är kundens sak, men artikel 30.2 ger biträdet en egen skyldighet (artikel 83.4). Är kunden själv biträde ska enligt ordalydelsen även den personuppgiftsansvarige ovanför anges; det prövar regeln inte.
-- A processor's activity with no named customer, with contact details, that engages the keeper.
select a.register_id, 'activity' as subject, a.key as subject_id, '{}'::jsonb as facts
from running_activity a
where a.role = 'processor' and not exists (
    select from activity_use l
    join edge e on e.register_id = l.register_id and e.engagement = l.engagement
        and e.inbound and e.capacity in ('processor', 'subprocessor')
    join organisation o on o.register_id = e.register_id and o.key = e.client
    where l.register_id = a.register_id and l.activity = a.key and o.kind <> 'category'
        and art30_named(o.name, o.key) and concat(o.address, o.email, o.phone, o.contact) ~ '\S')
