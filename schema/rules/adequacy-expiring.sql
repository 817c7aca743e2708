--! severity: minor info
--! law: art 45(3)
--! title.en: The adequacy decision ends soon
--! title.sv: Adekvansbeslutet löper snart ut
--! remedy.en: Prepare standard clauses in case the decision is not prolonged.
--! remedy.sv: Förbered standardavtalsklausuler ifall beslutet inte förlängs.
-- A decision relied on ends within the year, minor within three months, and none has followed it.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'decision', t.ground, 'ends', d.applies_until, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail,
    case when d.applies_until <= art30_on() + make_interval(months =>
            (select art30_threshold('adequacy-expiring-soon-months')))
        then 'minor' else 'info' end as severity
from transfer t
join adequacy d on d.key = t.ground and d.sunset
where d.applies_until <= art30_on() + make_interval(months =>
        (select art30_threshold('adequacy-expiring-months')))
    and not exists (
        select from adequacy n
        where n.territory = d.territory and n.applies_from = d.applies_until + 1
            and n.adopted <= art30_on())
