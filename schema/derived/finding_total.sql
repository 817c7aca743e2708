--! kept: rule
-- How many findings there are of each kind.
select register_id, rule, severity, subject, acceptance is not null as accepted, count(*)::int as count
from finding
group by register_id, rule, severity, subject, acceptance is not null
