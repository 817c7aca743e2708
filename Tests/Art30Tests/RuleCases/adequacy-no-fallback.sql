--! on 2026-11-22: alone critical unsigned wrong-module ended unassessed tomorrow undated negative dpia elsewhere of-importer-elsewhere negative-importer other-engagement dpia-importer undated-importer
--! on 2026-06-29: alone critical unsigned wrong-module ended unassessed tomorrow undated negative dpia elsewhere of-importer-elsewhere negative-importer other-engagement dpia-importer undated-importer ready by-importer rules today
--! on 2026-06-28:
--! ok: returned uk clauses-only
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('known', 'Known Inc', 'US'), ('far', 'Far Inc', 'US'),
    ('bad', 'Bad Inc', 'US'), ('dp', 'Dp Inc', 'US'), ('un', 'Un Inc', 'US'),
    ('shop', 'Shop Inc', 'US'), ('plain', 'Plain Inc', 'US'), ('gb', 'Ltd', 'GB');
insert into organisation_certification (organisation, scheme, starts)
    select key, 'EU-US-DPF', '2023-09-01' from organisation
    where seat = 'US' and key <> 'plain';
insert into engagement (key, client, supplier, capacity, risk) values
    ('alone', null, 'us', 'processor', 'medium'), ('critical', null, 'us', 'processor', 'high'),
    ('unsigned', null, 'us', 'processor', null), ('wrong-module', null, 'us', 'processor', null),
    ('ended', null, 'us', 'processor', null), ('unassessed', null, 'us', 'processor', null),
    ('tomorrow', null, 'us', 'processor', null), ('undated', null, 'us', 'processor', null),
    ('negative', null, 'us', 'processor', null), ('dpia', null, 'us', 'processor', null),
    ('elsewhere', null, 'us', 'processor', null),
    ('of-importer-elsewhere', null, 'far', 'processor', null),
    ('negative-importer', null, 'bad', 'processor', null),
    ('dpia-importer', null, 'dp', 'processor', null),
    ('undated-importer', null, 'un', 'processor', null),
    ('other-engagement', null, 'us', 'processor', null), ('ready', null, 'us', 'processor', null),
    ('by-importer', null, 'known', 'processor', null), ('rules', null, 'us', 'processor', null),
    ('today', null, 'us', 'processor', null), ('returned', 'shop', 'keeper', 'processor', null),
    ('uk', null, 'gb', 'processor', null), ('clauses-only', null, 'plain', 'processor', null);
insert into engagement_safeguard (engagement, instrument, executed, approval, approved_scope, ends)
select key, case key when 'wrong-module' then 'SCC_2021_M1' when 'returned' then 'SCC_2021_M4'
        when 'rules' then 'ART46_3A' else 'SCC_2021_M2' end,
    key <> 'unsigned', case key when 'rules' then 'IMY 2026' end, 'yes',
    case key when 'ended' then date '2026-06-28' end
from engagement where key not in ('alone', 'critical', 'uk');
insert into assessment (key, kind, done, engagement, organisation, territory, outcome) values
    ('a', 'transfer', '2026-01-01', 'unsigned', null, null, null),
    ('b', 'transfer', '2026-01-01', 'wrong-module', null, null, null),
    ('c', 'transfer', '2026-01-01', 'ended', null, null, null),
    ('d', 'transfer', '2026-11-23', 'tomorrow', null, null, null),
    ('e', 'transfer', null, 'undated', null, null, null),
    ('f', 'transfer', '2026-01-01', 'negative', null, null, 'insufficient'),
    ('g', 'impact', '2026-01-01', 'dpia', null, null, null),
    ('h', 'transfer', '2026-01-01', 'elsewhere', null, 'IN', null),
    ('i', 'transfer', '2026-01-01', null, 'far', 'IN', null),
    ('j', 'transfer', '2026-01-01', null, 'bad', null, 'insufficient'),
    ('k', 'transfer', '2026-06-30', 'ready', null, 'US', 'sufficient'),
    ('l', 'transfer', '2026-06-30', null, 'known', 'US', null),
    ('m', 'transfer', '2026-06-30', 'rules', null, null, null),
    ('n', 'transfer', '2026-11-22', 'today', null, null, null),
    ('o', 'impact', '2026-01-01', null, 'dp', null, null),
    ('p', 'transfer', null, null, 'un', null, null),
    ('q', 'transfer', '2026-11-23', null, 'us', null, null);
