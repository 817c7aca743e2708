-- Each gap that opens or closes, against `before_finding`.
select coalesce(f.register, b.register) as register,
    case when b.rule is null then 'opens' else 'closes' end as change,
    coalesce(f.severity, b.severity) as severity, coalesce(f.rule, b.rule) as rule,
    coalesce(f.subject, b.subject) as type, coalesce(f.subject_id, b.subject_id) as key,
    coalesce(f.name, b.name) as name, coalesce(f.path, b.path)::text as path,
    coalesce(f.detail, b.detail)::text as detail
from finding f
full join before_finding b on b.register_id = f.register_id and b.rule = f.rule
    and b.subject = f.subject and b.subject_id = f.subject_id
    and coalesce(b.detail ->> 'territory', '') = coalesce(f.detail ->> 'territory', '')
where f.rule is null or b.rule is null
order by register, change desc,
    array_position(array['blocker', 'major', 'minor', 'info'], coalesce(f.severity, b.severity)),
    rule, key
