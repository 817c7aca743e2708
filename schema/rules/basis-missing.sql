--! severity: blocker
--! law: art 6(1), 5(1)(a), 13(1)(c)
--! point: 6(1)
--! field: activity_purpose_basis.basis, activity_purpose_basis_subject.subject_category, activity_purpose_basis_data.data_category
--! part: basis
--! title.en: Legal basis missing
--! title.sv: Rättslig grund saknas
--! remedy.en: Choose and justify a legal basis for each purpose, or stop the processing.
--! remedy.sv: Välj en rättslig grund för varje ändamål och motivera den, eller upphör med behandlingen.
--! when.sv: En behandling som personuppgiftsansvarig har ett ändamål, eller registrerade eller uppgifter, utan rättslig grund.
--! why.en: Each purpose needs one of the six grounds from the start, and the person must be told which. The usual mistake is one basis for everything, or consent just to be safe; fines under art 83(5), up to EUR 20 million or 4 %.
--! why.sv: Varje ändamål kräver en av de sex grunderna redan från början, och den registrerade ska få veta vilken. Vanligaste felet är en enda grund för allt, eller samtycke för säkerhets skull; sanktionsavgift enligt artikel 83.5, upp till 20 miljoner euro eller 4 %.
-- A controller's activity with a purpose, or with persons or data, that has no legal basis.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purposes text', array_agg(p.name order by p.key)) as facts
from running_activity a
join activity_purpose p on p.register_id = a.register_id and p.activity = a.key
    and art30_named(p.name, p.key)
where a.role <> 'processor' and not exists (
    select from activity_purpose_basis b
    where b.register_id = p.register_id and b.activity = p.activity and b.purpose = p.key)
group by a.register_id, a.key
union all
select a.register_id, 'activity', a.key,
    jsonb_build_object('uncovered (subject_category row subject_category, '
            'data_category row data_category)',
        jsonb_agg(jsonb_build_object('subject_category', d.subject_category,
            'data_category', d.data_category)
            order by d.subject_category, d.data_category))
from running_activity a
join activity_subject_data d on d.register_id = a.register_id and d.activity = a.key
left join basis_cover c on c.register_id = d.register_id and c.activity = d.activity
    and c.subject_category = d.subject_category and c.data_category = d.data_category
where a.role <> 'processor' and c.basis is null and exists (
    select from activity_purpose_basis b
    where b.register_id = a.register_id and b.activity = a.key)
group by a.register_id, a.key
