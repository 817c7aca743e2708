--! severity: minor info
--! law: art 45(3)
--! point: 45(3)
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: The adequacy decision ends soon
--! title.sv: Adekvansbeslutet löper snart ut
--! remedy.en: Prepare standard clauses in case the decision is not prolonged.
--! remedy.sv: Förbered standardavtalsklausuler ifall beslutet inte förlängs.
--! when.sv: Ett adekvansbeslut som åberopas upphör inom ett år, mindre brist inom tre månader, och inget nytt beslut tar vid.
--! why.en: When the decision ends the transfer has no ground from the next day, and the UK decision was prolonged in 2025 only days before it lapsed. The warning times are the product's proposal.
--! why.sv: När beslutet upphör saknar överföringen stöd från nästa dag, och Storbritanniens beslut förlängdes 2025 bara dagar innan det löpte ut. Varningstiderna är programmets förslag.
-- A decision relied on ends within the year, minor within three months, and none has followed it.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', t.ground, 'ends date', d.applies_until, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts,
    case when d.applies_until <= (select day from question) + make_interval(months =>
            (select value from threshold_now where key = 'adequacy-expiring-soon-months'))
        then 'minor' else 'info' end as severity
from transfer t
join adequacy d on d.key = t.ground and d.sunset
where d.applies_until <= (select day from question) + make_interval(months =>
        (select value from threshold_now where key = 'adequacy-expiring-months'))
    and not exists (
        select from adequacy n
        where n.territory = d.territory and n.applies_from = d.applies_until + 1
            and n.adopted <= (select day from question))
