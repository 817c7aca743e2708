--! severity: major
--! law: art 13, 14
--! title.en: No privacy notice
--! title.sv: Information till registrerade saknas
--! remedy.en: Write a privacy notice that covers the activity, or link the one that does.
--! remedy.sv: Ta fram en integritetspolicy som omfattar behandlingen, eller koppla den som finns.
-- A controller's activity that no notice in force covers: none lists it and none covers everything.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('collected_from', a.collected_from) as detail
from live a
where a.role <> 'processor' and not exists (
        select from notice_activity l
        join notice n on n.register_id = l.register_id and n.key = l.notice
        where l.register_id = a.register_id and l.activity = a.key and n.during @> art30_on())
    and not exists (
        select from notice n
        where n.register_id = a.register_id and n.during @> art30_on() and not exists (
            select from notice_activity l
            where l.register_id = n.register_id and l.notice = n.key))
