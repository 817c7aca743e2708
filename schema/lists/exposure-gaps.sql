-- Each gap open on the last day, and since when without a break, as far as something in the register
-- proves it; the longest first, then those whose start is not recorded.
select register, severity, rule, subject as type, subject_id as key, name, since,
    (select day from question) - since + 1 as days
from (
    select f.register, f.rule, f.subject, f.subject_id, max(f.name) as name,
        case when p.day is not null then greatest(s.since, p.day) end as since,
        (array_agg(f.severity order by
            array_position(array['blocker', 'major', 'minor', 'info'], f.severity)))[1] as severity
    from finding f
    join segment_finding s on s.register_id = f.register_id and s.rule = f.rule
        and s.subject = f.subject and s.subject_id = f.subject_id
        and s.territory is not distinct from f.detail ->> 'territory'
    left join first_proof p on p.register_id = f.register_id and p.subject = f.subject
        and p.subject_id = f.subject_id
    group by f.register, f.rule, f.subject, f.subject_id, s.territory, s.since, p.day
) open
order by days desc nulls last, register,
    array_position(array['blocker', 'major', 'minor', 'info'], severity), rule, key
