-- What a person calls the rows that others refer to: own name, and that of the row it nests in.
select 'acceptance' as table_name, a.key::text as path, a.rule::text as sv, a.rule::text as en,
    null::text as within
from acceptance a
union all
select 'activity', a.key, a.name, a.name, null from activity a
union all
select 'activity_purpose', p.activity || '/' || p.key, coalesce(p.name, p.key),
    coalesce(p.name, p.key), a.name
from activity_purpose p
join activity a on a.register_id = p.register_id and a.key = p.activity
union all
select 'adequacy', d.key, concat_ws(' ', t.name_sv, d.decision_number),
    concat_ws(' ', t.name_en, d.decision_number), null
from adequacy d
join territory t on t.key = d.territory
union all
select 'agreement', a.key, coalesce(a.name, a.key), coalesce(a.name, a.key), null
from agreement a
union all
select 'assessment', a.key, coalesce(a.name, a.key), coalesce(a.name, a.key), null
from assessment a
union all
select 'data_category', d.key, d.name, d.name, null from data_category d
union all
select 'disclosure', d.key, d.authority, d.authority, null from disclosure d
union all
select 'engagement', e.key, concat_ws(' – ', o.name, s.name), concat_ws(' – ', o.name, s.name), null
from engagement e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
left join service s on s.register_id = e.register_id and s.key = e.service
union all
select 'instrument', i.key, i.name_sv, i.name_en, null from instrument i
union all
select 'measure', m.key, m.name, m.name, null from measure m
union all
select 'notice', n.key, n.name, n.name, null from notice n
union all
select 'organisation', o.key, o.name, o.name, null from organisation o
union all
select 'register', r.slug, coalesce(r.title, r.slug), coalesce(r.title, r.slug), null
from register r
union all
select 'service', s.key, s.name, s.name, null from service s
union all
select 'severity_override', s.rule, s.rule, s.rule, null from severity_override s
union all
select 'subject_category', s.key, s.name, s.name, null from subject_category s
union all
select 'territory', t.key, t.name_sv, t.name_en, null from territory t
