--! severity: major minor
--! law: art 30(1)(g), 30(2)(d), 32(1)
--! point: 30(1)(g), 30(2)(d)
--! field: activity_measure.measure, activity.measures_omitted
--! part: measure
--! title.en: Security measures not described
--! title.sv: Säkerhetsåtgärder beskrivs inte
--! remedy.en: Link a set of security measures to the activity.
--! remedy.sv: Koppla tekniska och organisatoriska säkerhetsåtgärder till behandlingen.
--! when.sv: En behandling saknar säkerhetsåtgärder och skäl till att de inte anges; bristen är allvarlig om det finns uppgifter enligt artikel 9.
--! why.en: The record needs a general description, where possible; the duty to have the measures lies in art 32. Usual mistakes: the field is left empty, or passwords and network plans end up in a record that IMY may ask for.
--! why.sv: Registret ska ge en allmän beskrivning, om möjligt; skyldigheten att ha åtgärderna följer av artikel 32. Vanliga fel är att fältet lämnas tomt eller att lösenord och nätskisser hamnar i registret, som IMY kan begära ut.
-- An activity with no security measures in force and no reason for that; major with art 9 data.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('special code special_category', s.categories) as facts,
    case when s.activity is null then 'minor' else 'major' end as severity
from running_activity a
left join (
    select distinct l.register_id, l.activity
    from activity_measure l
    join measure m on m.register_id = l.register_id and m.key = l.measure
        and m.during @> (select day from question) and art30_named(m.name, m.key)
) m on m.register_id = a.register_id and m.activity = a.key
left join (
    select d.register_id, d.activity, array_agg(distinct c.special) as categories
    from activity_subject_data d
    join data_category c on c.register_id = d.register_id and c.key = d.data_category
    where c.special is not null
    group by d.register_id, d.activity
) s on s.register_id = a.register_id and s.activity = a.key
where concat(a.measures_omitted) !~ '\S' and m.activity is null
