--! severity: blocker major
--! law: art 45; Decision (EU) 2023/1795; DPF Principles (HR data)
--! point: 45
--! field: organisation_certification.covers_hr, organisation_certification.entity
--! part: third_country
--! title.en: The certification does not cover the importer or the data
--! title.sv: Certifieringen täcker inte mottagaren eller uppgifterna
--! remedy.en: Verify the covered entities and data, otherwise use standard clauses.
--! remedy.sv: Kontrollera vad certifieringen omfattar; använd annars standardavtalsklausuler.
--! when.sv: Uppgifter om anställda går till en mottagare vars certifiering inte visats omfatta dem, eller ett annat bolag står på listan, utan ingånget verktyg i artikel 46.
--! why.en: Employee data are covered only if the company opted them in; another name is no certain fault, for affiliates may be covered without a row of their own. What is HR data outside the group is contested between the EDPB and the US.
--! why.sv: Anställdas uppgifter omfattas bara om företaget valt till dem; ett annat namn är däremot ingen säker brist, för koncernbolag kan omfattas utan egen rad. Vad som är HR-uppgifter utanför koncernen är omstritt mellan EDPB och USA.
-- Employee data goes to an importer not shown to be listed for it, or another entity is listed.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', t.ground, 'listed text', min(t.entity),
        'employee_data flag', count(k.key) > 0, 'covers_hr code answer', max(t.covers_hr),
        'path row organisation', t.path, 'activities row activity', t.activities) as facts,
    case when count(k.key) > 0 and max(t.covers_hr) = 'no' then 'blocker' else 'major' end
        as severity
from listing t
join organisation o on o.register_id = t.register_id and o.key = t.importer
left join received_subject s on s.register_id = t.register_id and s.engagement = t.engagement
left join subject_category k on k.register_id = s.register_id and k.key = s.subject_category
    and k.kind = 'employee'
where not exists (
    select from engagement_safeguard g
    join instrument i on i.key = g.instrument and i.article = '46'
    where g.register_id = t.register_id and g.engagement = t.engagement
        and g.during @> (select day from question) and coalesce(g.executed, g.signed is not null))
group by t.register_id, t.engagement, t.exporter, t.importer, t.territory, t.ground, t.path,
    t.activities
having count(k.key) > 0 and count(*) filter (where t.covers_hr = 'yes') = 0
    or not bool_or(t.entity is null or regexp_replace(lower(t.entity), '[^[:alnum:]]', '', 'g')
        = regexp_replace(lower(o.name), '[^[:alnum:]]', '', 'g'))
