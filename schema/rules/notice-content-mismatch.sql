--! severity: major
--! law: art 13, 14, 5(1)(a)
--! title.en: Notice differs from the register
--! title.sv: Informationen till registrerade skiljer sig från registret
--! remedy.en: Decide which of the two is true, and correct the other.
--! remedy.sv: Ta reda på vilken uppgift som stämmer och rätta den andra.
-- A notice in force with a promise the register contradicts: one finding per kind of promise.
-- Activity '' stands for what no activity is linked to: a notice that names none covers it too.
select n.register_id, 'notice' as subject, n.key as subject_id,
    jsonb_build_object('cause', f.kind, 'statements', array_agg(distinct s.key::text),
        'facts', jsonb_agg(distinct jsonb_strip_nulls(jsonb_build_object('activity',
            nullif(k.activity, ''), 'found', f.found, 'path', f.path)))) as detail
from notice n
join (
    select l.register_id, l.notice, a.key::text as activity
    from notice_activity l
    join live a on a.register_id = l.register_id and a.key = l.activity and a.role <> 'processor'
    union all
    select c.register_id, c.key, a.activity
    from notice c
    join (select register_id, key::text as activity from live where role <> 'processor'
        union all select register_id, '' from register) a on a.register_id = c.register_id
    where not exists (select from notice_activity l
        where l.register_id = c.register_id and l.notice = c.key)
) k on k.register_id = n.register_id and k.notice = n.key
join notice_statement s on s.register_id = n.register_id and s.notice = n.key
    and (s.activity is null or s.activity = k.activity)
join (
    select e.register_id, coalesce(x.activity, '') as activity, y.kind, e.supplier::text as found,
        e.path, null::interval as period, o.kind = 'category' as vague
    from edge e
    join organisation o on o.register_id = e.register_id and o.key = e.supplier
    left join lateral unnest(e.activities) as x (activity) on true
    cross join (values ('no_processors'), ('recipient')) y (kind)
    where not e.inbound and e.supplier <> e.client and e.capacity <> 'joint_controller'
    union all
    select v.register_id, coalesce(x.activity, ''), 'written_agreements', v.supplier, v.path, null,
        false
    from vendor v
    left join lateral unnest(v.activities) as x (activity) on true
    where v.depth = 1 and v.supplier <> v.client and not exists (
        select from engagement_agreement l
        join agreement g on g.register_id = l.register_id and g.key = l.agreement
        where l.register_id = v.register_id and l.engagement = v.engagement
            and g.kind = 'processing' and g.status = 'signed' and g.during @> art30_on()
            and g.form is distinct from 'oral')
    union all
    select d.register_id, d.activity, 'no_special_data', d.data_category, null, null, false
    from activity_subject_data d
    join data_category c on c.register_id = d.register_id and c.key = d.data_category
    where c.special is not null
    union all
    select register_id, activity, 'retention_at_most', data_category, null,
        case when retention is distinct from 'indefinite' then retention_period end,
        false
    from activity_subject_data
    where retention = 'indefinite' or retention_period is not null
    union all
    select register_id, activity, 'legal_basis', string_agg(distinct basis::text, ' '), null,
        null, false
    from activity_purpose_basis
    group by register_id, activity
    union all
    select p.register_id, coalesce(x.activity, ''), y.kind, p.territory, e.path, null, false
    from place p
    join edge e on e.register_id = p.register_id and e.engagement = p.engagement
    left join lateral unnest(e.activities) as x (activity) on true
    join (values ('stored_only_in', 'storage'), ('stored_only_in', 'backup'),
        ('processed_only_in', 'storage'), ('processed_only_in', 'backup'),
        ('processed_only_in', 'access')) y (kind, place) on y.place = p.kind
    where p.class = 'inside' and not e.inbound
    union all
    select l.register_id, l.activity, y.kind, l.territory, null, null, false
    from activity_location l
    join place_class c on c.territory = l.territory and c.class in ('inside', 'third_country')
    join (values ('stored_only_in', 'storage'), ('stored_only_in', 'backup'),
        ('processed_only_in', 'storage'), ('processed_only_in', 'backup'),
        ('processed_only_in', 'access')) y (kind, place) on y.place = l.kind::text
) f on f.register_id = k.register_id and f.activity = k.activity
    and f.kind = case s.kind when 'purpose' then 'legal_basis' else s.kind::text end
left join organisation named on named.register_id = s.register_id and named.key = s.organisation
left join notice_statement same on same.register_id = s.register_id and same.notice = s.notice
    and same.kind = 'recipient' and same.organisation = f.found
    and (same.activity is null or same.activity = k.activity)
left join place_class claim on claim.territory = s.territory
left join place_class there on there.territory = f.found
left join territory part on part.key = f.found
where n.during @> art30_on() and case
    when f.kind = 'recipient' then not f.vague and named.kind <> 'category' and same.key is null
    when f.kind = 'retention_at_most' then (s.data_category is null or s.data_category = f.found)
        and (f.period is null or art30_on() + s.period < art30_on() + f.period)
    when f.kind = 'legal_basis' then s.activity is not null
        and s.basis::text <> all (string_to_array(f.found, ' '))
    when f.kind like '%_only_in' then claim.class = 'inside' and there.kind <> 'region'
        and f.found <> s.territory and part.parent is distinct from s.territory
        and not (there.class = 'inside' and (s.territory = 'EEA'
            or s.territory = 'EU' and there.kind <> 'eea_efta'))
    else true end
group by n.register_id, n.key, f.kind
