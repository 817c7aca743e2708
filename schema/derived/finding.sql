-- What the rules found, with the severity the register gives it and who has accepted it.
select f.rule, coalesce(o.severity::text, f.severity) as severity, f.register_id, r.slug as register,
    f.subject, f.subject_id, coalesce(n.sv, f.subject_id) as name,
    coalesce(f.detail -> 'path', '[]') as path, f.detail - 'path' as detail,
    md5(f.detail::text) as facts, a.key as acceptance, a.reason, a.accepted_by, a.until
from gap f
join register r on r.register_id = f.register_id
-- Of all that has a name only what a rule can point at is read.
left join row_name n on n.register_id = f.register_id and n.table_name = f.subject
    and n.key = f.subject_id and n.table_name in
    ('activity', 'agreement', 'engagement', 'notice', 'organisation', 'register')
left join severity_override o on o.register_id = f.register_id and o.rule = f.rule
left join (
    select register_id, rule, subject, subject_id, facts, max(key::text) as key,
        max(reason::text) as reason, max(accepted_by::text) as accepted_by, max(until) as until
    from acceptance
    where (select day from question) between accepted and until
    group by register_id, rule, subject, subject_id, facts
) a on a.register_id = f.register_id and a.rule = f.rule and a.subject = f.subject
    and a.subject_id = f.subject_id and a.facts = md5(f.detail::text)
