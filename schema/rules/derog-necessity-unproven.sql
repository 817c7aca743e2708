--! severity: major
--! law: art 49(1), 49(3); EDPB Guidelines 2/2018
--! point: 49(1)
--! field: engagement_safeguard.necessity_test
--! part: third_country
--! title.en: Necessity is not shown
--! title.sv: Nödvändighet är inte visad
--! remedy.en: Document strict necessity or choose another ground.
--! remedy.sv: Dokumentera att överföringen är strikt nödvändig eller välj en annan överföringsgrund.
--! when.sv: Ingen giltig överföringsgrund finns utom ett undantag i artikel 49, och det saknar nödvändighetsprövning eller är stängt för myndighetsutövning.
--! why.en: Necessary means that the aim cannot be reached without the transfer; cheaper is not enough, and (a)-(c) are closed to public powers (art 49(3)). Point (g) has no necessity test; there the rule asks more than the law.
--! why.sv: Nödvändig betyder att syftet inte nås utan överföringen; billigare räcker inte, och led a–c är stängda för myndighetsutövning (49.3). Led g har inget krav på nödvändighet; där kräver regeln mer än lagen.
-- Nothing valid but a derogation is there, without a necessity test or closed to authorities.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', s.instrument, 'authority_powers flag', s.authority_powers,
        'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.instrument = t.claimed and s.during @> (select day from question)
where t.reason = 'derog-necessity-unproven' and t.named and not t.open
