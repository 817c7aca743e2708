--! severity: minor
--! law: art 87; dataskyddslagen 3 kap. 10 §
--! point: 87
--! field: activity_subject_data.identity_number_ground
--! part: special_ground
--! title.en: Personal identity number without justification
--! title.sv: Personnummer utan motivering
--! remedy.en: Note why the number is needed, or remove it.
--! remedy.sv: Dokumentera varför personnumret behövs, eller sluta behandla det.
--! when.sv: Personnummer behandlas utan noterat skäl och utan ett samtycke som omfattar dem.
--! why.en: Without consent the number must be clearly justified by the purpose, secure identification or another weighty reason; national rules of this kind fall under art 83(5)(d). The usual mistake is to use it as a customer number by habit.
--! why.sv: Utan samtycke ska numret vara klart motiverat av ändamålet, säker identifiering eller annat beaktansvärt skäl; nationella regler av det slaget faller under artikel 83.5 d. Vanligaste felet är personnummer som kundnummer av gammal vana.
-- Identity numbers are processed with no ground for it noted and no consent that covers them.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object(
        'data_categories row data_category', array_agg(distinct d.data_category::text)) as facts
from data_category c
join activity_subject_data d on d.register_id = c.register_id and d.data_category = c.key
join running_activity a on a.register_id = d.register_id and a.key = d.activity
where c.identity_number and d.identity_number_ground is null and a.role <> 'processor'
    and not exists (
        select from basis_cover b
        where b.register_id = d.register_id and b.activity = d.activity and b.basis = 'consent'
            and b.subject_category = d.subject_category and b.data_category = d.data_category)
group by a.register_id, a.key
