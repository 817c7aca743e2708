--! severity: blocker
--! law: art 28(2)
--! title.en: Subprocessor without authorisation
--! title.sv: Underbiträde utan godkännande
--! remedy.en: Object or approve in writing, or stop the use of the subprocessor.
--! remedy.sv: Invänd eller godkänn skriftligen, eller se till att underbiträdet inte används.
-- A subprocessor objected to and not approved since, or without specific or general authorisation.
select c.register_id, 'engagement' as subject, c.engagement as subject_id,
    jsonb_build_object('subprocessor', c.supplier, 'approved', e.approved,
        'notified', e.notified, 'objected', e.objected, 'roots', jsonb_agg(distinct c.root),
        'path', min(c.path)) as detail
from chain c
join engagement e on e.register_id = c.register_id and e.key = c.engagement
left join (
    select distinct register_id, engagement from agreed where authorisation = 'general'
) g on g.register_id = c.register_id and g.engagement = c.root
where c.client_role = 'processor' and c.capacity in ('processor', 'subprocessor')
    and (e.objected <= art30_on()
            and not coalesce(e.approved > e.objected and e.approved <= art30_on(), false)
        or g.engagement is null and not coalesce(e.approved <= art30_on(), false))
group by c.register_id, c.engagement, c.supplier, e.approved, e.notified, e.objected
