--! severity: blocker major
--! law: art 45; Decision (EU) 2023/1795; DPF Principles (HR data)
--! title.en: The certification does not cover the importer or the data
--! title.sv: Certifieringen täcker inte mottagaren eller uppgifterna
--! remedy.en: Verify the covered entities and data, otherwise use standard clauses.
--! remedy.sv: Kontrollera vad certifieringen omfattar; använd annars standardavtalsklausuler.
-- Employee data goes to an importer whose listing lacks such cover, or another entity is listed.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'decision', t.ground, 'listed', min(c.entity), 'employee_data', count(k.key) > 0,
        'covers_hr', max(c.covers_hr), 'path', t.path, 'activities', t.activities) as detail,
    case when count(k.key) > 0 and max(c.covers_hr) = 'no' then 'blocker' else 'major' end
        as severity
from transfer t
join adequacy d on d.key = t.ground
join organisation o on o.register_id = t.register_id and o.key = t.importer
join organisation_certification c on c.register_id = t.register_id and c.organisation = t.importer
    and c.during @> art30_on() and 'certification:' || c.scheme = d.scope_test
left join lateral unnest(t.activities) u(activity) on true
left join activity_subject s on s.register_id = t.register_id and s.activity = u.activity
left join subject_category k on k.register_id = s.register_id and k.key = s.subject_category
    and k.kind = 'employee'
where not exists (
    select from engagement_safeguard g
    join instrument i on i.key = g.instrument and i.article = '46'
    where g.register_id = t.register_id and g.engagement = t.engagement
        and g.during @> art30_on() and coalesce(g.executed, g.signed is not null))
group by t.register_id, t.engagement, t.exporter, t.importer, t.territory, t.ground, t.path,
    t.activities
having count(k.key) > 0 and count(*) filter (where c.covers_hr = 'yes') = 0
    or not bool_or(c.entity is null or regexp_replace(lower(c.entity), '[^[:alnum:]]', '', 'g')
        = regexp_replace(lower(o.name), '[^[:alnum:]]', '', 'g'))
