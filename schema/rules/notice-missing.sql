--! severity: major
--! law: art 13, 14
--! point: 13, 14
--! field: notice_activity.activity
--! part: none
--! title.en: No privacy notice
--! title.sv: Information till registrerade saknas
--! remedy.en: Write a privacy notice that covers the activity, or link the one that does.
--! remedy.sv: Ta fram en integritetspolicy som omfattar behandlingen, eller koppla den som finns.
--! when.sv: En behandling som personuppgiftsansvarig omfattas inte av någon gällande policy: ingen tar upp den och ingen gäller allt.
--! why.en: Information is due on collection, or within a month if the data come from others; the exceptions in 13(4) and 14(5) are narrow. The usual mistake is a text for the website but none for staff and applicants; fines under art 83(5).
--! why.sv: Information ska ges när uppgifterna samlas in, eller inom en månad om de hämtas från annan; undantagen i 13.4 och 14.5 är snäva. Vanligaste felet är en text för webbplatsen men ingen för anställda och sökande; sanktionsavgift enligt artikel 83.5.
-- A controller's activity that no notice in force covers: none lists it and none covers everything.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('collected_from text', a.collected_from) as facts
from running_activity a
where a.role <> 'processor' and not exists (
        select from notice_activity l
        join notice n on n.register_id = l.register_id and n.key = l.notice
        where l.register_id = a.register_id and l.activity = a.key and n.during @> (select day from question))
    and not exists (
        select from notice n
        where n.register_id = a.register_id and n.during @> (select day from question) and not exists (
            select from notice_activity l
            where l.register_id = n.register_id and l.notice = n.key))
