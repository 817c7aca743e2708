--! severity: major
--! law: art 5(1)(e), 17
--! title.en: Erasure overdue
--! title.sv: Radering har inte utförts i tid
--! remedy.en: Erase the data, or record a legal ground for keeping it.
--! remedy.sv: Radera uppgifterna, eller dokumentera det rättsliga stödet för att behålla dem.
-- The planned day of erasure has passed without erasure or legal hold; ended activities count too.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('data_categories', array_agg(distinct d.data_category::text),
        'erase_by', min(d.erase_by)) as detail
from activity a
join activity_subject_data d on d.register_id = a.register_id and d.activity = a.key
where a.status <> 'draft' and d.erase_by < art30_on()
    and (d.erased > art30_on()) is not false and concat(d.legal_hold) !~ '\S'
group by a.register_id, a.key
