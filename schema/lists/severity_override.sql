--! path: severity-overrides
--! search: rule reason
--! filter: severity
--! sort: rule severity
--! key: key
-- Severities that the register sets for itself.
select s.rule::text as key, s.rule::text, s.severity, s.reason::text
from severity_override s
