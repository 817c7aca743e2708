--! severity: major
--! law: art 9, 10, 30(5)
--! title.en: Sensitive data or data on offences likely but not declared
--! title.sv: Trolig förekomst av känsliga uppgifter eller uppgifter om lagöverträdelser
--! remedy.en: Set the flag of the data category, or note the day the suspicion was cleared.
--! remedy.sv: Märk kategorin av uppgifter, eller ange vilken dag misstanken avfärdades.
-- A data category or an activity's text suggests art 9 or 10 data, and no flag or check answers it.
select t.register_id, 'activity' as subject, t.activity as subject_id,
    jsonb_build_object('words', array_agg(distinct t.word),
        'points_to', array_agg(distinct t.points_to), 'data_categories', array_agg(distinct
        t.data_category) filter (where t.data_category is not null)) as detail
from (
    select a.register_id, a.key as activity, c.key::text as data_category, w.word, w.points_to
    from data_category c
    cross join (select '\m(?:' || string_agg(word, '|') || ')' as any_word from suspicion) p
    cross join lateral regexp_matches(c.name, p.any_word, 'gi') m
    join suspicion w on w.word = lower(m[1])
    join activity_subject_data d on d.register_id = c.register_id and d.data_category = c.key
    join live a on a.register_id = d.register_id and a.key = d.activity
    where c.special is null and c.offences is not true
        and (c.special_none > art30_on()) is not false and a.role <> 'processor'
    union all
    select a.register_id, a.key, null, w.word, w.points_to
    from live a
    cross join (select '\m(?:' || string_agg(word, '|') || ')' as any_word from suspicion) p
    cross join lateral regexp_matches(concat_ws(' / ', a.name, a.description), p.any_word, 'gi') m
    join suspicion w on w.word = lower(m[1])
    where (a.special_none > art30_on()) is not false and a.role <> 'processor' and not exists (
        select from data_category c
        join activity_subject_data d on d.register_id = c.register_id and d.data_category = c.key
        where (c.special is not null or c.offences) and d.register_id = a.register_id
            and d.activity = a.key and (c.special::text = w.points_to
                or c.offences and w.points_to = 'offences'))
) t
group by t.register_id, t.activity
