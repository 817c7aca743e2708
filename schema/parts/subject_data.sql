--! title.en: Data subjects and personal data
--! title.sv: Registrerade och personuppgifter
--! sheet.en: Data subjects and data
--! sheet.sv: Registrerade och uppgifter
--! controller: c
--! processor: also
--! extracts: authority
--! key: activity subject_category data_category
--! codes: subject_kind subject_category data_category persons_at_least persons_at_most
--! gathers: data
--! asks: subject data special/special_none
--! translated: persons
--! label: data
--! record: activity_subject_data activity subject_category data_category
--! adds: activity_subject, activity_subject_data subject_category subject
-- Which data each entry processes on which persons.
select n.key::text as activity,
    (case when num_nonnulls(art30_told(c.name), art30_told(k.name)) = 2 then 'documented'
        else 'not_documented' end)
        ::documentation as documentation,
    s.subject_category::text, c.name::text as subject,
    c.kind as subject_kind, c.vulnerable, s.persons_at_least, s.persons_at_most,
    case when s.persons_at_least = s.persons_at_most then s.persons_at_least::text
        else coalesce(s.persons_at_least || '–' || s.persons_at_most, '≥ ' || s.persons_at_least,
            '≤ ' || s.persons_at_most) end as persons,
    d.data_category::text, k.name::text as data,
    k.special,
    (case when k.special is null and k.special_none is null and k.offences is not true
        then 'not_documented' end)::documentation as special_documentation, k.offences, k.identity_number, k.special_none
from entry n
left join activity_subject s on s.register_id = n.register_id and s.activity = n.key
left join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
left join activity_subject_data d on d.register_id = s.register_id and d.activity = s.activity
    and d.subject_category = s.subject_category
left join data_category k on k.register_id = d.register_id and k.key = d.data_category
