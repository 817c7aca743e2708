--! severity: major
--! law: art 30(1)(c)
--! title.en: Categories of data subjects or personal data missing
--! title.sv: Kategorier av registrerade eller personuppgifter saknas
--! remedy.en: Add the categories of persons and of data the activity covers.
--! remedy.sv: Ange de kategorier av registrerade och personuppgifter som behandlingen omfattar.
-- A controller's activity with no category of data subjects or no category of personal data.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('missing', case when count(s.activity) = 0
        then array['subject_category', 'data_category'] else array['data_category'] end) as detail
from live a
left join activity_subject_data d on d.register_id = a.register_id and d.activity = a.key
left join activity_subject s on s.register_id = a.register_id and s.activity = a.key
where a.role <> 'processor' and d.activity is null
group by a.register_id, a.key
