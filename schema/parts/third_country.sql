--! title.en: Transfers to third countries or international organisations
--! title.sv: Överföringar till tredjeland eller internationella organisationer
--! sheet.en: Third countries by activity
--! sheet.sv: Tredjeland per behandling
--! controller: e
--! processor: c
--! extracts: authority
--! key: activity route exporter territory data_group
--! codes: territory exporter article instrument data_group
--! beside: ground provision
--! folds: ground contested claimed necessity_test authority_notified subjects_informed
--! asks: country importer_name ground
--! cites: provision
--! translated: country ground provision claimed
--! label: country
--! adds: activity_declared_transfer
--! absence: transfers_none
-- Each derived transfer of each entry with its country and ground; or none, checked; or nothing.
select n.key::text as activity,
    (case when x.territory is not null then 'documented'
        when n.transfers_none <= (select day from question) then 'none'
        when u.entry is not null then 'unknown'
        else 'not_documented' end)::documentation as documentation,
    case when x.territory is null and n.transfers_none <= (select day from question) then n.transfers_none end
        as checked,
    x.territory::text, p.country, x.exporter::text, i.name::text as importer_name,
    o.name::text as exporter_name, x.onward, x.ground_status, x.article, g.name as ground,
    g.provision, g.contested, f.claimed,
    case when x.article = 45 then 'ART45' else x.ground end::text as instrument,
    s.necessity_test::text, s.authority_notified, s.subjects_informed, x.route, x.data_group,
    w.subjects
from entry n
left join (
    select register_id, entry, territory, exporter, importer, engagement, onward, ground_status,
        article, ground, route, data_group
    from entry_transfer
    union all
    -- What the register states and no engagement explains.
    select d.register_id, d.activity::text, d.territory, null, null, null, null, null, null, null,
        null, null
    from activity_declared_transfer d
    left join entry_transfer t on t.register_id = d.register_id and t.entry = d.activity::text
        and t.territory = d.territory
    where t.entry is null
) x on x.register_id = n.register_id and x.entry = n.key::text
left join (
    select distinct e.register_id, e.entry
    from entry_edge e
    join place p on p.register_id = e.register_id and p.engagement = e.engagement
        and p.class = 'unknown'
) u on u.register_id = n.register_id and u.entry = n.key::text
left join place_name p on p.territory = x.territory
left join organisation o on o.register_id = x.register_id and o.key = x.exporter
left join organisation i on i.register_id = x.register_id and i.key = x.importer
left join ground_name g on g.ground = x.ground
left join group_name w on w.register_id = x.register_id and w.engagement = x.engagement
    and w.exporter = x.exporter and w.territory = x.territory and w.data_group = x.data_group
left join (
    -- What is claimed of a transfer without a ground, and does not hold.
    select t.register_id, t.engagement, t.exporter, t.territory, t.data_group,
        array_agg(distinct g.name order by g.name) as claimed
    from transfer_failure t
    join ground_name g on g.ground = t.claimed
    group by t.register_id, t.engagement, t.exporter, t.territory, t.data_group
) f on f.register_id = x.register_id and f.engagement = x.engagement and f.exporter = x.exporter
    and f.territory = x.territory and f.data_group = x.data_group
-- The documentation that art 30 itself asks for, art 49(1) second subparagraph.
left join engagement_safeguard s on s.register_id = x.register_id
    and s.engagement = x.engagement and s.instrument = x.ground
    and s.instrument = 'ART49_1_SUB2'
