--! severity: major
--! law: art 30(1)(f), 5(1)(e)
--! title.en: Time limit for erasure missing
--! title.sv: Tidsfrist för radering saknas
--! remedy.en: Set a period or criterion per data category, or note why that is impossible.
--! remedy.sv: Ange tid eller kriterium per kategori av personuppgifter, eller varför det inte går.
-- A controller's activity with data that has no time limit and no reason why none is possible.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('data_categories', array_agg(distinct d.data_category::text)) as detail
from live a
join activity_subject_data d on d.register_id = a.register_id and d.activity = a.key
where a.role <> 'processor' and num_nonnulls(d.retention, d.retention_period, d.erase_by) = 0
    and concat(d.retention_criterion, d.retention_omitted) !~ '\S'
group by a.register_id, a.key
