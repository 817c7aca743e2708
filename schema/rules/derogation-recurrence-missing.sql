--! severity: minor
--! law: art 49(1), recital 111; EDPB Guidelines 2/2018
--! point: 49
--! field: engagement_safeguard.recurrence
--! part: third_country
--! title.en: Nobody recorded whether the derogation recurs
--! title.sv: Det är inte antecknat om undantaget återkommer
--! remedy.en: Record whether the transfer happens once, recurs or goes on.
--! remedy.sv: Anteckna om överföringen sker en enda gång, återkommer eller pågår.
--! when.sv: En överföring vilar på ett undantag i artikel 49, och det är inte antecknat om den sker en enda gång.
--! why.en: Derogations are exceptions; most of them carry only what is occasional (recital 111). Without the answer nobody can tell whether this one holds.
--! why.sv: Undantagen är just undantag; de flesta bär bara det som sker någon enstaka gång (skäl 111). Utan svaret går det inte att avgöra om undantaget håller.
-- A transfer stands on a derogation, and nobody recorded whether it happens once.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', s.instrument, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.instrument = t.ground and s.during @> (select day from question)
where t.article = 49 and s.recurrence is null
