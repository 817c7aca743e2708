--! kept: owner
-- Whom findings are a matter for.
select distinct register_id, x.owner
from finding f
join owned o using (register_id, subject, subject_id)
cross join unnest(o.owners) x (owner)
