--! severity: major
--! law: art 30(2)(a)
--! title.en: Controllers missing in the processor record
--! title.sv: Personuppgiftsansvariga saknas i biträdesregistret
--! remedy.en: Link each customer on whose behalf you process, with contact details.
--! remedy.sv: Koppla varje personuppgiftsansvarig som ni är biträde åt, med kontaktuppgifter.
-- A processor's activity with no named customer, with contact details, that engages the keeper.
select a.register_id, 'activity' as subject, a.key as subject_id, '{}'::jsonb as detail
from live a
where a.role = 'processor' and not exists (
    select from activity_engagement l
    join edge e on e.register_id = l.register_id and e.engagement = l.engagement
        and e.inbound and e.capacity in ('processor', 'subprocessor')
    join organisation o on o.register_id = e.register_id and o.key = e.client
    where l.register_id = a.register_id and l.activity = a.key and o.kind <> 'category'
        and btrim(o.name) <> '' and concat(o.address, o.email, o.phone, o.contact) ~ '\S')
