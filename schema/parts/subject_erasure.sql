--! title.en: How long the data are kept
--! title.sv: Hur länge uppgifterna lagras
--! extracts: subject
--! key: subject_category activity data_category retention_limit
--! codes: retention_limit
--! gathers: data subject
--! label: data
-- When the data on each category of persons are to be erased, art 15(1)(d).
select s.subject_category, c.name::text as subject, s.entry as activity, s.name,
    d.data_category::text, k.name::text as data,
    (case when m.activity is null then 'not_documented' else 'documented' end)
        ::documentation as documentation,
    d.retention_limit, d.applies_to, d.retention, d.retention_period, d.retention_from::text, d.retention_criterion::text,
    d.retention_law::text, d.retention_omitted::text
from subject_entry s
join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
join retention_limit d on d.register_id = s.register_id and d.activity = s.entry
    and d.subject_category = s.subject_category
left join erasure_limit m on m.register_id = d.register_id and m.activity = d.activity
    and m.subject_category = d.subject_category and m.data_category = d.data_category
    and m.retention_limit is not distinct from d.retention_limit
join data_category k on k.register_id = d.register_id and k.key = d.data_category
