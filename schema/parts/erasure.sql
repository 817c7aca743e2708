--! title.en: Time limits for erasure
--! title.sv: Tidsfrister för radering
--! controller: f
--! processor: also
--! extracts: authority
--! key: activity data_category subject_category retention_limit
--! codes: retention_limit
--! gathers: data subject
--! folds: retention retention_period retention_from retention_criterion criterion_documentation retention_law retention_omitted
--! asks: data subject retention
--! label: data
--! record: activity_subject_data_limit activity subject_category data_category retention_limit, activity_subject_data activity subject_category data_category
-- When each category of data is to be erased.
select n.key::text as activity,
    (case when m.activity is null then 'not_documented' else 'documented' end)
        ::documentation as documentation,
    d.data_category::text, k.name::text as data, d.subject_category::text, c.name::text as subject,
    d.retention_limit, d.applies_to, d.retention, d.retention_period, d.retention_from::text,
    d.retention_criterion::text,
    (case when d.retention in ('criterion', 'as_long_as_needed') and d.criterion is null
        then 'not_documented' end)::documentation as criterion_documentation, d.retention_law::text, d.retention_omitted::text
from entry n
left join retention_limit d on d.register_id = n.register_id and d.activity = n.key
left join erasure_limit m on m.register_id = d.register_id and m.activity = d.activity
    and m.subject_category = d.subject_category and m.data_category = d.data_category
    and m.retention_limit is not distinct from d.retention_limit
left join data_category k on k.register_id = d.register_id and k.key = d.data_category
left join subject_category c on c.register_id = d.register_id and c.key = d.subject_category
