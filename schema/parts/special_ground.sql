--! title.en: Grounds for sensitive data, offences and identity numbers
--! title.sv: Stöd för känsliga uppgifter, lagöverträdelser och personnummer
--! sheet.en: Sensitive and similar data
--! sheet.sv: Känsliga uppgifter m.m.
--! controller: also
--! extracts: authority
--! key: activity data_category subject_category
--! label: data
--! record: activity_subject_data activity subject_category data_category
--! absence: special_none
-- Why data under arts 9, 10 and 87 may be processed; or none, checked.
select n.key::text as activity,
    (case when d.data_category is not null then 'documented'
        when coalesce(n.special_none, o.checked) <= (select day from question) then 'none'
        else 'not_documented' end)::documentation as documentation,
    case when d.data_category is null and coalesce(n.special_none, o.checked) <= (select day from question)
        then coalesce(n.special_none, o.checked) end as checked,
    d.data_category, d.data, d.subject_category, d.subject, d.special, d.article_9,
    d.article_9_law, d.offences, d.article_10_law, d.identity_number, d.identity_number_ground,
    d.identity_number_note
from entry n
left join (
    select d.register_id, d.activity, d.data_category::text, k.name::text as data,
        d.subject_category::text, c.name::text as subject, k.special, d.article_9,
        d.article_9_law::text, k.offences, d.article_10_law::text, k.identity_number,
        d.identity_number_ground, d.identity_number_note::text
    from activity_subject_data d
    join data_category k on k.register_id = d.register_id and k.key = d.data_category
    join subject_category c on c.register_id = d.register_id and c.key = d.subject_category
    where k.special is not null or k.offences or k.identity_number
) d on d.register_id = n.register_id and d.activity = n.key
left join (
    -- Every category of the entry was checked by itself.
    select d.register_id, d.activity, min(k.special_none) as checked
    from activity_subject_data d
    join data_category k on k.register_id = d.register_id and k.key = d.data_category
    group by d.register_id, d.activity
    having bool_and(k.special_none is not null)
) o on o.register_id = n.register_id and o.activity = n.key
