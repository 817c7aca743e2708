--! severity: blocker
--! law: art 28(2)
--! point: 28(2)
--! field: engagement.approved
--! part: recipient
--! follows: dpa-missing dpa-not-in-force
--! unless: objected
--! title.en: Subprocessor without authorisation
--! title.sv: Underbiträde utan godkännande
--! remedy.en: Object or approve in writing, or stop the use of the subprocessor.
--! remedy.sv: Invänd eller godkänn skriftligen, eller se till att underbiträdet inte används.
--! when.sv: Ett underbiträde saknar förhandstillstånd, har mött en invändning utan senare godkännande eller används innan tiden för invändning har gått ut.
--! why.en: The controller must keep control over who gets the data; silence is enough only under a general authorisation, with notice of the change and time to object. Without that the processor breaks art 28(2) (83(4)).
--! why.sv: Den ansvarige ska behålla kontrollen över vem som får uppgifterna; tystnad räcker bara med ett allmänt tillstånd, besked om ändringen och tid att invända. Utan det bryter biträdet mot artikel 28.2 (83.4).
-- A subprocessor unauthorised, objected to and not approved since, or at work while objections run.
select c.register_id, 'engagement' as subject, c.engagement as subject_id,
    jsonb_build_object('subprocessor row organisation', c.supplier, 'approved date', e.approved,
        'notified date', e.notified, 'objected date', e.objected,
        'roots row engagement', jsonb_agg(distinct c.root),
        'path row organisation', min(c.path)) as facts
from chain c
join engagement e on e.register_id = c.register_id and e.key = c.engagement
left join (
    select register_id, engagement, max(coalesce(objection_days, notice_days)) as notice_days
    from agreed where authorisation = 'general' group by register_id, engagement
) g on g.register_id = c.register_id and g.engagement = c.root
where c.client_role = 'processor' and c.capacity in ('processor', 'subprocessor')
    and (e.objected <= (select day from question)
            and not coalesce(e.approved > e.objected and e.approved <= (select day from question), false)
        or g.engagement is null and not coalesce(e.approved <= (select day from question), false)
        or least(e.starts, (select day from question)) < e.notified + g.notice_days and e.starts is not null
            and e.notified + g.notice_days > (select day from question)
            and not coalesce(e.approved <= (select day from question), false))
group by c.register_id, c.engagement, c.supplier, e.approved, e.notified, e.objected
