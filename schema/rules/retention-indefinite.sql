--! severity: major
--! law: art 5(1)(e), 13(2)(a)
--! title.en: Retention without a limit
--! title.sv: Obestämd lagringstid
--! remedy.en: Set a period or an objective criterion.
--! remedy.sv: Ange en lagringstid eller ett objektivt kriterium för radering.
-- A controller's activity with data kept indefinitely, or as long as needed without a criterion.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('data_categories', array_agg(distinct d.data_category::text)) as detail
from live a
join activity_subject_data d on d.register_id = a.register_id and d.activity = a.key
where a.role <> 'processor' and (d.retention = 'indefinite'
    or d.retention = 'as_long_as_needed' and concat(d.retention_criterion) !~ '\S')
group by a.register_id, a.key
