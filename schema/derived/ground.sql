--! kept: engagement
-- Every ground that each group of data in a transfer could stand on, and whether it carries it: a tool
-- of art 46 that needs an assessment does so by its outcome (C-311/18, of 16 July 2020).
select g.*, g.valid and (g.tia <> 'required' or (select day from question) < '2020-07-16'
    or coalesce(a.outcome <> 'insufficient', false)) as carried
from (
    select t.register_id, t.engagement, t.exporter, t.territory, t.data_group, t.employee, t.article,
        t.ground,
        t.decision, t.tia, t.valid, t.unconfirmed,
        -- Passed on under the exporter's own law, where it got the data by a decision: to be shown,
        -- and no void tool of ours (art 44; EDPB Opinion 22/2024).
        case when w.article = 45 and i.law_of = w.own_territory
            then array_remove(t.reasons, 'transfer-non-eu-instrument') else t.reasons end as reasons
    from tool t
    left join instrument i on i.key = t.ground
    left join own_ground w on w.register_id = t.register_id and w.engagement = t.engagement
        and w.exporter = t.exporter and w.territory = t.territory and w.employee = t.employee
    union all
    -- Passed on within one country under a contract: what the onward transfer principle of a framework
    -- of listed importers asks for, and clauses 8.7 and 8.8 with 9(b) of those of 2021/914.
    select f.register_id, f.engagement, f.exporter, f.territory, f.data_group, f.employee, w.article, w.ground,
        w.decision, 'not_required', true, w.unconfirmed, '{}'
    from flow_group f
    join own_ground w on w.register_id = f.register_id and w.engagement = f.engagement
        and w.exporter = f.exporter and w.territory = f.territory and w.employee = f.employee
    left join adequacy d on d.key = w.decision
    left join instrument i on i.key = w.ground
    where f.onward and f.territory = f.exporter_seat
        and (d.scope_test like 'certification:%' or i.family = 'scc_2021')
        and exists (
            select from engagement_agreement l
            join agreement b on b.register_id = l.register_id and b.key = l.agreement
            where l.register_id = f.register_id and l.engagement = f.engagement
                and b.during @> (select day from question) and b.form is distinct from 'oral'
                and (b.status in ('signed', 'terminated') or b.status is null and b.signed is not null)
                and coalesce(b.signed <= (select day from question), true))
) g
left join transfer_assessment a on a.register_id = g.register_id and a.engagement = g.engagement
    and a.exporter = g.exporter and a.territory = g.territory
