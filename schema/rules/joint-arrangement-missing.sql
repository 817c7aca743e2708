--! severity: major minor
--! law: art 26(1)-(2)
--! point: 26(1)
--! field: engagement_agreement.agreement, agreement.essence_published
--! part: arrangement
--! title.en: No arrangement between joint controllers
--! title.sv: Inbördes arrangemang saknas
--! remedy.en: Conclude the arrangement and make its essence available.
--! remedy.sv: Upprätta ett inbördes arrangemang och gör det väsentliga innehållet tillgängligt.
--! when.sv: Gemensamt personuppgiftsansvariga saknar arrangemang, eller har inte gjort det väsentliga innehållet tillgängligt; mindre brist om det inte är dokumenterat.
--! why.en: Persons must know who answers for what; mostly only the business side is agreed. Control is joint even without an arrangement (C-683/21), and none is needed where law divides the duties; fines under art 83(4).
--! why.sv: De registrerade ska veta vem som svarar för vad; vanligast är att bara affärerna är reglerade. Ansvaret är gemensamt även utan arrangemang (C-683/21), som inte behövs där lag fördelar skyldigheterna; sanktionsavgift enligt artikel 83.4.
-- Joint controllers without an arrangement, or its essence unpublished; minor if not documented.
select a.register_id, 'activity' as subject, a.key::text as subject_id,
    jsonb_build_object('partner row organisation', null) as facts, 'major' as severity
from running_activity a
where a.role = 'joint' and not exists (
    select from activity_use l
    join engagement e on e.register_id = l.register_id and e.key = l.engagement
    where l.register_id = a.register_id and l.activity = a.key
        and e.capacity = 'joint_controller' and e.during @> (select day from question))
union all
select e.register_id, 'engagement', e.engagement,
    jsonb_build_object(
        'partner row organisation', case when e.inbound then e.client else e.supplier end,
        'arranged flag', count(g.key) > 0, 'published flag', bool_or(g.essence_published),
        'path row organisation', e.path, 'activities row activity', e.activities),
    case when count(g.key) > 0 and bool_or(g.essence_published) is null then 'minor'
        else 'major' end
from edge e
left join engagement_agreement l on l.register_id = e.register_id and l.engagement = e.engagement
left join agreement g on g.register_id = l.register_id and g.key = l.agreement
    and g.kind = 'joint' and g.during @> (select day from question)
    and (g.status = 'signed' or g.status = 'terminated' and g.ends is not null
        or g.status is null and g.signed is not null)
    and coalesce(g.signed <= (select day from question), true)
where e.capacity = 'joint_controller' and e.depth = 1
group by e.register_id, e.engagement, e.client, e.supplier, e.inbound, e.path, e.activities
having bool_or(g.essence_published) is not true
