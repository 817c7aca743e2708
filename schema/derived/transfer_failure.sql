-- Each tool that a transfer without a ground claims, and why it does not hold.
select distinct t.*, g.ground as claimed, g.decision, r.reason
from transfer t
join ground g on g.register_id = t.register_id and g.engagement = t.engagement
    and g.exporter = t.exporter and g.territory = t.territory and g.data_group = any (t.groups)
cross join unnest(g.reasons) r (reason)
where t.ground is null
