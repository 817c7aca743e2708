-- Each gap open on the last day, and since when without a break; the longest first.
select register, severity, rule, subject as type, subject_id as key, name, lower(last) as since,
    upper(last) - lower(last) as days
from (
    select register, rule, subject, subject_id, max(name) as name,
        (array_agg(severity order by during desc))[1] as severity,
        (select p from unnest(range_agg(during)) p order by p desc limit 1) as last
    from segment_finding
    group by register, rule, subject, subject_id, detail ->> 'territory'
) open
where upper(last) = (select max(upper(during)) from segment)
order by days desc, register, array_position(array['blocker', 'major', 'minor', 'info'], severity),
    rule, key
