--! severity: blocker
--! law: art 49(1); recital 111; EDPB Guidelines 2/2018
--! point: 49(1)
--! field: engagement_safeguard.recurrence, engagement_safeguard.instrument
--! part: third_country
--! title.en: A derogation is used systematically
--! title.sv: Undantag används systematiskt
--! remedy.en: Replace the derogation with a ground in article 45 or 46.
--! remedy.sv: Ersätt undantaget med en överföringsgrund enligt artikel 45 eller 46.
--! when.sv: Ett undantag bär ett flöde som återkommer, eller står vid sidan av en giltig överföringsgrund i artikel 45 eller 46.
--! why.en: The derogations are for single cases; that all be read so narrowly is the EDPB's view, recital 111 says so of contract and claims only. Uber relied on contract for a steady flow and was fined EUR 290 million (NL 2024; outcome unchecked).
--! why.sv: Undantagen är till för enstaka fall; att de alla ska tolkas så snävt är EDPB:s läsning, skäl 111 säger det bara om avtal och rättsliga anspråk. Uber åberopade avtal för ett löpande flöde och fick 290 miljoner euro (NL 2024; utgång ej kontrollerad).
-- A derogation carries a flow that recurs, or stands beside a valid ground in article 45 or 46.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', s.instrument, 'available row adequacy|instrument', t.ground,
        'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> (select day from question)
join instrument i on i.key = s.instrument and i.article = '49'
where t.named and not t.open
    and (t.article in (45, 46)
        or t.ground is null and 'derog-systematic' = any (t.reasons)
            and s.recurrence is distinct from 'single')
