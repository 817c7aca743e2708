--! severity: blocker major
--! law: art 45; Decision (EU) 2023/1795; DPF Principles (HR data)
--! point: 45
--! field: organisation_certification.covers_hr, organisation_certification.covers_other, organisation_certification.entity
--! part: third_country
--! title.en: The certification does not cover the importer or the data
--! title.sv: Certifieringen täcker inte mottagaren eller uppgifterna
--! remedy.en: Verify the covered entities and data, otherwise use standard clauses.
--! remedy.sv: Kontrollera vad certifieringen omfattar; använd annars standardavtalsklausuler.
--! when.sv: Uppgifter går till en mottagare vars certifiering inte omfattar dem, eller inte visats omfatta anställda, eller ett annat bolag står på listan, och ingen annan överföringsgrund bär överföringen. Kritisk brist där certifieringen uttryckligen inte gäller: anställdas uppgifter inom koncernen, andra uppgifter.
--! why.en: Employee data are covered only if the company opted them in; another name is no certain fault, for affiliates may be covered without a row of their own. What is HR data outside the group is contested between the EDPB and the US.
--! why.sv: Anställdas uppgifter omfattas bara om företaget valt till dem; ett annat namn är däremot ingen säker brist, för koncernbolag kan omfattas utan egen rad. Vad som är HR-uppgifter utanför koncernen är omstritt mellan EDPB och USA.
-- Employee data go to an importer not shown to be listed for it, or another entity is listed; or the
-- listing does not cover what is sent: data on staff inside the group of companies, other data.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', g.decision, 'listed text', min(c.entity),
        'employee_data flag', bool_or(g.employee), 'covers_hr code answer', max(c.covers_hr),
        'path row organisation', t.path, 'activities row activity', t.activities)
        || t.persons as facts,
    case when t.ground is null then 'blocker' else 'major' end as severity
from transfer t
join ground g on g.register_id = t.register_id and g.engagement = t.engagement
    and g.exporter = t.exporter and g.territory = t.territory and g.data_group = any (t.groups)
join adequacy d on d.key = g.decision
-- Where it is passed on under what is unconfirmed of the leg before, the importer has no listing.
left join organisation_certification c on c.register_id = t.register_id and c.organisation = t.importer
    and c.during @> (select day from question) and 'certification:' || c.scheme = d.scope_test
where d.scope_test like 'certification:%'
    and (t.unconfirmed and g.ground = t.ground
        or t.ground is null and 'adequacy-cert-scope' = any (g.reasons))
group by t.register_id, t.engagement, t.exporter, t.importer, t.territory, t.ground, g.decision,
    t.path, t.activities, t.persons
