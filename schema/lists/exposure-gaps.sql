-- Each gap open on the last day, and since when without a break; the longest first.
select register, severity, rule, subject as type, subject_id as key, name, since,
    (select day from question) - since + 1 as days
from (
    select register, rule, subject, subject_id, max(name) as name, since,
        (array_agg(severity order by
            array_position(array['blocker', 'major', 'minor', 'info'], severity)))[1] as severity
    from segment_finding
    group by register, rule, subject, subject_id, territory, since
) open
order by days desc, register, array_position(array['blocker', 'major', 'minor', 'info'], severity),
    rule, key
