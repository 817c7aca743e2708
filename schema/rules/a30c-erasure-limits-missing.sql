--! severity: major
--! law: art 30(1)(f), 5(1)(e)
--! point: 30(1)(f)
--! field: activity_subject_data.retention, activity_subject_data.retention_law, organisation.archive_law
--! part: erasure
--! title.en: Time limit for erasure missing
--! title.sv: Tidsfrist för radering saknas
--! remedy.en: Set a period or criterion per data category, or note why that is impossible.
--! remedy.sv: Ange tid eller kriterium per kategori av personuppgifter, eller varför det inte går.
--! when.sv: En behandling som personuppgiftsansvarig har uppgifter utan tidsfrist för radering och utan skäl till att ingen kan anges.
--! why.en: Art 30(1)(f) says 'where possible', so a noted reason saves the record, but storage limitation applies all the same. The usual mistake is one period for all, though bookkeeping, recruitment and customer data are kept for different reasons.
--! why.sv: Artikel 30.1 f säger ”om möjligt”, så registret klarar sig med ett noterat skäl, men lagringsminimeringen gäller ändå. Vanligaste felet är en tid för allt, trots att bokföring, rekrytering och kunduppgifter har olika skäl att sparas.
-- A controller's activity with data that has no time limit and no reason why none is possible.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object(
        'data_categories row data_category', array_agg(distinct d.data_category::text)) as facts
from running_activity a
join retention_limit d on d.register_id = a.register_id and d.activity = a.key
left join erasure_limit l on l.register_id = d.register_id and l.activity = d.activity
    and l.subject_category = d.subject_category and l.data_category = d.data_category
    and l.retention_limit is not distinct from d.retention_limit
where a.role <> 'processor' and l.activity is null
group by a.register_id, a.key
