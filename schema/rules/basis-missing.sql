--! severity: blocker
--! law: art 6(1), 5(1)(a), 13(1)(c)
--! point: 6(1)
--! field: activity_purpose_basis.basis
--! part: basis
--! title.en: Legal basis missing
--! title.sv: Rättslig grund saknas
--! remedy.en: Choose and justify a legal basis for each purpose, or stop the processing.
--! remedy.sv: Välj en rättslig grund för varje ändamål och motivera den, eller upphör.
--! when.sv: En behandling som personuppgiftsansvarig har ett ändamål utan rättslig grund.
--! why.en: Each purpose needs one of the six grounds from the start, and the person must be told which. The usual mistake is one basis for everything, or consent just to be safe; fines under art 83(5), up to EUR 20 million or 4 %.
--! why.sv: Varje ändamål kräver en av de sex grunderna redan från början, och den registrerade ska få veta vilken. Vanligaste felet är en enda grund för allt, eller samtycke för säkerhets skull; avgift enligt artikel 83.5, upp till 20 miljoner euro eller 4 %.
-- A controller's activity with a purpose that has no legal basis.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purposes text', array_agg(p.name order by p.key)) as facts
from running_activity a
join activity_purpose p on p.register_id = a.register_id and p.activity = a.key
    and btrim(p.name) <> ''
where a.role <> 'processor' and not exists (
    select from activity_purpose_basis b
    where b.register_id = p.register_id and b.activity = p.activity and b.purpose = p.key)
group by a.register_id, a.key
