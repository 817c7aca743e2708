-- Every time limit of the data of each group: the one of them all, unless it is blank and others are
-- not, and those of parts of them. Words that name neither event nor period are no criterion (art
-- 30(1)(f), 13(2)(a)): without them nothing is left of it.
select l.*, case when regexp_replace(lower(l.retention_criterion), w.pattern, '', 'g')
        ~ '[[:alnum:]]' then l.retention_criterion end as criterion
from (
    select d.register_id, d.activity, d.subject_category, d.data_category, null::text as retention_limit,
        null::text as applies_to, d.retention, d.retention_period, d.retention_from,
        d.retention_criterion, d.retention_law, d.retention_omitted, d.erase_by
    from activity_subject_data d
    where num_nonnulls(d.retention, d.retention_period, d.erase_by) > 0
        or concat(d.retention_criterion, d.retention_omitted) ~ '\S'
        or not exists (
            select from activity_subject_data_limit l
            where l.register_id = d.register_id and l.activity = d.activity
                and l.subject_category = d.subject_category and l.data_category = d.data_category)
    union all
    select register_id, activity, subject_category, data_category, key, name, retention,
        retention_period, retention_from, retention_criterion, retention_law, null, null
    from activity_subject_data_limit
) l
cross join (
    select '\m(?:' || string_agg(phrase, '|' order by length(phrase) desc, phrase) || ')\M' as pattern
    from phrase where means = 'no_limit'
) w
