--! kept: engagement
-- Processors and subprocessors at every depth that work for the keeper, once per engagement.
select distinct on (e.register_id, e.engagement) e.*, g.subprocessors, g.support_access,
    g.foreign_access_barred, g.claims_only, g.approved, g.notified, g.objected,
    g.subprocessors_checked, g.risk, e.client = r.keeper as direct
from edge e
join register r on r.register_id = e.register_id
join engagement g on g.register_id = e.register_id and g.key = e.engagement
where e.capacity in ('processor', 'subprocessor') and not e.inbound
    and e.supplier <> e.client
order by e.register_id, e.engagement, e.depth, e.path, e.engagements
