--! severity: major
--! law: art 5(1)(e), 13(2)(a)
--! point: 5(1)(e)
--! field: activity_subject_data.retention
--! part: erasure
--! title.en: Retention without a limit
--! title.sv: Obestämd lagringstid
--! remedy.en: Set a period or an objective criterion.
--! remedy.sv: Ange en lagringstid eller ett objektivt kriterium för radering.
--! when.sv: En behandling som personuppgiftsansvarig har uppgifter som sparas tills vidare, eller så länge de behövs utan kriterium.
--! why.en: Data may be kept only as long as the purpose requires, and the person must be told the period or what decides it. 'As long as needed' merely repeats the law; fines under art 83(5), up to EUR 20 million or 4 %.
--! why.sv: Uppgifter får sparas bara så länge ändamålet kräver det, och den registrerade ska få veta tiden eller kriterierna för den. ”Så länge det behövs” upprepar bara lagen; sanktionsavgift enligt artikel 83.5, upp till 20 miljoner euro eller 4 %.
-- A controller's activity with data kept indefinitely, or as long as needed without a criterion.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object(
        'data_categories row data_category', array_agg(distinct d.data_category::text)) as facts
from running_activity a
join retention_limit d on d.register_id = a.register_id and d.activity = a.key
where a.role <> 'processor' and (d.retention = 'indefinite'
    or d.retention = 'as_long_as_needed' and concat(d.criterion) !~ '\S')
group by a.register_id, a.key
