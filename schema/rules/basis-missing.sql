--! severity: blocker
--! law: art 6(1), 5(1)(a), 13(1)(c)
--! title.en: Legal basis missing
--! title.sv: Rättslig grund saknas
--! remedy.en: Choose and justify a legal basis for each purpose, or stop the processing.
--! remedy.sv: Välj en rättslig grund för varje ändamål och motivera den, eller upphör.
-- A controller's activity with a purpose that has no legal basis.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purposes', array_agg(p.name order by p.key)) as detail
from live a
join activity_purpose p on p.register_id = a.register_id and p.activity = a.key
    and btrim(p.name) <> ''
where a.role <> 'processor' and not exists (
    select from activity_purpose_basis b
    where b.register_id = p.register_id and b.activity = p.activity and b.purpose = p.key)
group by a.register_id, a.key
