--! severity: blocker minor
--! law: art 30(1)(b), 5(1)(b)
--! title.en: Purpose missing or too general
--! title.sv: Ändamål saknas eller är för allmänt
--! remedy.en: State a specific purpose that an outsider can understand.
--! remedy.sv: Ange ett särskilt ändamål som en utomstående kan förstå.
-- A controller's activity without a purpose; minor where all it says is a generic word.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purpose', min(p.name)) as detail,
    case when count(p.name) = 0 then 'blocker' else 'minor' end as severity
from live a
left join activity_purpose s on s.register_id = a.register_id and s.activity = a.key
    and btrim(s.name) <> '' and lower(btrim(s.name, ' .')) not in
    ('administration', 'it', 'drift', 'övrigt', 'operations', 'other', 'general', 'allmänt')
left join activity_purpose p on p.register_id = a.register_id and p.activity = a.key
    and btrim(p.name) <> ''
where a.role <> 'processor' and s.activity is null
group by a.register_id, a.key
