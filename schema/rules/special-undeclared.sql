--! severity: major
--! law: art 9, 10, 30(5)
--! point: 9, 10
--! field: data_category.special, data_category.special_none, activity.special_none
--! part: special_ground
--! title.en: Sensitive data or data on offences likely but not declared
--! title.sv: Trolig förekomst av känsliga eller straffrättsliga personuppgifter
--! remedy.en: Set the flag of the data category, or note the day the suspicion was cleared.
--! remedy.sv: Märk kategorin av uppgifter, eller ange vilken dag misstanken avfärdades.
--! when.sv: En kategori av uppgifter eller en behandlings text tyder på uppgifter enligt artikel 9 eller 10, utan märkning eller kontroll som ger svar.
--! why.en: The rule reacts to words such as sick leave, union and allergy and may be wrong, but data that reveal indirectly are caught too (C-184/20). Unmarked, they escape the tests of arts 9, 10 and 30(5).
--! why.sv: Regeln reagerar på ord som sjukfrånvaro, fack och allergi och kan ha fel, men även indirekt avslöjande uppgifter omfattas (C-184/20). Omärkta undgår de prövningen enligt artikel 9, 10 och 30.5.
-- A data category or an activity's text suggests art 9 or 10 data, and no flag or check answers it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('words text', array_agg(distinct t.word),
        'points_to code special_category', array_agg(distinct t.points_to),
        'data_categories row data_category', array_agg(distinct t.data_category)
            filter (where t.data_category is not null)) as facts
from (
    select d.register_id, d.activity, c.key::text as data_category, w.word, w.points_to
    from data_category c
    join stem_found w on w.text = c.name and w.points_to is not null
    join activity_subject_data d on d.register_id = c.register_id and d.data_category = c.key
    where c.special is null and c.offences is not true
        and (c.special_none > (select day from question)) is not false
    union all
    select l.register_id, l.key, null, w.word, w.points_to
    from running_activity l
    join stem_found w on w.text = concat_ws(' / ', l.name, l.description)
        and w.points_to is not null
    where (l.special_none > (select day from question)) is not false and not exists (
        select from data_category c
        join activity_subject_data d on d.register_id = c.register_id and d.data_category = c.key
        where (c.special is not null or c.offences) and d.register_id = l.register_id
            and d.activity = l.key and (c.special::text = w.points_to
                or c.offences and w.points_to = 'offences'))
) t
join running_activity a on a.register_id = t.register_id and a.key = t.activity
where a.role <> 'processor'
group by a.register_id, a.key
