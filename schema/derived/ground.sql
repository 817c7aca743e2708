--! kept: engagement
-- Every ground that each group of data in a transfer could stand on, by its own leg or by the one before.
select t.register_id, t.engagement, t.exporter, t.territory, t.data_group, t.employee, t.article,
    t.ground, t.decision, t.tia, t.valid, t.carried, t.unconfirmed,
    -- Passed on under the exporter's own law, where it got the data by a decision: to be shown, and no
    -- void tool of ours (art 44; EDPB Opinion 22/2024).
    case when w.article = 45 and i.law_of = w.own_territory
        then array_remove(t.reasons, 'transfer-non-eu-instrument') else t.reasons end as reasons
from tool t
left join instrument i on i.key = t.ground
left join own_ground w on w.register_id = t.register_id and w.engagement = t.engagement
    and w.exporter = t.exporter and w.territory = t.territory and w.employee = t.employee
union all
-- Passed on within one country under a contract: what the onward transfer principle of a framework of
-- listed importers asks for, and clauses 8.7 and 8.8 with 9(b) of those of 2021/914.
select f.register_id, f.engagement, f.exporter, f.territory, f.data_group, f.employee, w.article,
    w.ground, w.decision, 'not_required', true, true, w.unconfirmed, '{}'
from flow_group f
join own_ground w on w.register_id = f.register_id and w.engagement = f.engagement
    and w.exporter = f.exporter and w.territory = f.territory and w.employee = f.employee
left join adequacy d on d.key = w.decision
left join instrument i on i.key = w.ground
where f.onward and f.territory = f.exporter_seat
    and (d.scope_test like 'certification:%' or i.family = 'scc_2021')
    and exists (select from agreement_now c
        where c.register_id = f.register_id and c.engagement = f.engagement)
