--! severity: blocker minor
--! law: art 30(1)(b), 5(1)(b)
--! point: 30(1)(b)
--! field: activity_purpose.name
--! part: purpose
--! title.en: Purpose missing or too general
--! title.sv: Ändamål saknas eller är för allmänt
--! remedy.en: State a specific purpose that an outsider can understand.
--! remedy.sv: Ange ett särskilt ändamål som en utomstående kan förstå.
--! when.sv: En behandling som personuppgiftsansvarig saknar ändamål; bristen är mindre om där bara står ett allmänt ord.
--! why.en: All else is measured against the purpose: legal basis, necessity, retention; hence the upper tier of art 83(5). The usual mistake is to name a system or a department instead of what the data are for.
--! why.sv: Allt annat mäts mot ändamålet: rättslig grund, nödvändighet och lagringstid, därför den högre nivån i artikel 83.5. Vanligaste felet är att ange ett system eller en avdelning i stället för vad uppgifterna ska användas till.
-- A controller's activity without a purpose; minor where all it says is a generic word.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purpose text', min(p.name)) as facts,
    case when count(p.name) = 0 then 'blocker' else 'minor' end as severity
from running_activity a
left join activity_purpose s on s.register_id = a.register_id and s.activity = a.key
    and art30_named(s.name, s.key) and lower(btrim(s.name, ' .')) not in
    ('administration', 'it', 'drift', 'övrigt', 'operations', 'other', 'general', 'allmänt')
left join activity_purpose p on p.register_id = a.register_id and p.activity = a.key
    and art30_named(p.name, p.key)
where a.role <> 'processor' and s.activity is null
group by a.register_id, a.key
