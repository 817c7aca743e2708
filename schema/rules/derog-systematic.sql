--! severity: blocker
--! law: art 49(1); recital 111; EDPB Guidelines 2/2018
--! title.en: A derogation is used systematically
--! title.sv: Undantag används systematiskt
--! remedy.en: Replace the derogation with a ground in article 45 or 46.
--! remedy.sv: Ersätt undantaget med ett stöd enligt artikel 45 eller 46.
-- A derogation carries a flow that recurs, or stands beside a valid ground in article 45 or 46.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'available', t.ground, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument and i.article = '49'
where t.named and not t.open
    and (t.article in (45, 46)
        or t.ground is null and 'derog-systematic' = any (t.reasons)
            and s.recurrence is distinct from 'single')
