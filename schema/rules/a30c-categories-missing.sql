--! severity: major
--! law: art 30(1)(c)
--! point: 30(1)(c)
--! field: activity_subject.subject_category, activity_subject_data.data_category
--! part: subject_data
--! title.en: Categories of data subjects or personal data missing
--! title.sv: Kategorier av registrerade eller personuppgifter saknas
--! remedy.en: Add the categories of persons and of data the activity covers.
--! remedy.sv: Ange de kategorier av registrerade och personuppgifter som behandlingen omfattar.
--! when.sv: En behandling som personuppgiftsansvarig saknar kategorier av registrerade eller kategorier av personuppgifter.
--! why.en: Without persons and data nobody can test necessity, sensitivity or retention. The usual mistake is one list for the whole company, so that nobody sees which data about which persons belong to which activity.
--! why.sv: Utan personer och uppgifter går det inte att pröva nödvändighet, känslighet eller lagringstid. Vanligaste felet är en enda lista för hela företaget, så att ingen ser vilka uppgifter om vilka personer som hör till vilken behandling.
-- A controller's activity with no category of data subjects or no category of personal data.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('missing code field', array_remove(array[
        case when s.activity is null then 'subject_category' end,
        case when d.activity is null then 'data_category' end], null)) as facts
from running_activity a
left join (
    select distinct l.register_id, l.activity
    from activity_subject l
    join subject_category c on c.register_id = l.register_id and c.key = l.subject_category
        and art30_named(c.name, c.key)
) s on s.register_id = a.register_id and s.activity = a.key
left join (
    select distinct l.register_id, l.activity
    from activity_subject_data l
    join data_category c on c.register_id = l.register_id and c.key = l.data_category
        and art30_named(c.name, c.key)
) d on d.register_id = a.register_id and d.activity = a.key
where a.role <> 'processor' and num_nonnulls(s.activity, d.activity) < 2
