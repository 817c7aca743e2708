--! severity: major
--! law: art 28(3), 30(1)(d), 5(2)
--! point: 28(3), 30(1)(d)
--! field: engagement.service, service.supplier, activity_service.service
--! part: recipient
--! title.en: Nobody is engaged for a system in use
--! title.sv: Ingen är anlitad för ett system som används
--! remedy.en: Record who supplies the system and the engagement with them, or that the keeper runs it itself.
--! remedy.sv: Anteckna vem som levererar systemet och lägg till leverantörsuppdraget, eller anteckna att organisationen själv driver det.
--! when.sv: En behandling anger ett system som någon annan levererar, eller där leverantören inte är dokumenterad, och ingen är anlitad för det.
--! why.en: Who runs a system has the data in it, and is a processor, a recipient or a controller of its own; a register built system by system forgets them. The system alone says neither contract, place nor transfer.
--! why.sv: Den som driver ett system har uppgifterna i det och är biträde, mottagare eller själv ansvarig; i ett register som byggs system för system glöms det bort. Systemet i sig säger inget om avtal, plats eller överföring.
-- An activity names a system that others supply, or nobody knows who, and nobody is engaged for it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('services (service row service, supplier row organisation)',
        jsonb_agg(jsonb_build_object('service', s.key, 'supplier', s.supplier) order by s.key))
        as facts
from running_activity a
join activity_service l on l.register_id = a.register_id and l.activity = a.key
join service s on s.register_id = l.register_id and s.key = l.service
join register r on r.register_id = a.register_id and r.keeper is distinct from s.supplier
left join engagement g on g.register_id = s.register_id and g.service = s.key
    and g.during @> (select day from question)
where g.key is null and not exists (
    select from service_reseller o
    where o.register_id = s.register_id and o.service = s.key and o.reseller = r.keeper)
group by a.register_id, a.key
