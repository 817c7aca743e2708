--! on 2026-11-22: alone derogation combined two-clients importer-unsigned importer-only two-clients-importer critical unsigned wrong-module ended unassessed tomorrow undated negative dpia elsewhere of-importer-elsewhere negative-importer other-engagement dpia-importer undated-importer
--! on 2026-06-29: alone derogation combined two-clients importer-unsigned importer-only two-clients-importer two-clients-importer critical unsigned wrong-module ended unassessed tomorrow undated negative dpia elsewhere of-importer-elsewhere negative-importer other-engagement dpia-importer undated-importer ready by-importer rules today
--! on 2026-06-28:
--! ok: returned uk clauses-only
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('known', 'Known Inc', 'US'), ('far', 'Far Inc', 'US'),
    ('a', 'A AB', 'SE'), ('b', 'B AB', 'SE'), ('bad', 'Bad Inc', 'US'),
    ('dp', 'Dp Inc', 'US'), ('un', 'Un Inc', 'US'),
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
    ('combined', 'shop', 'keeper', 'processor', null),
    ('derogation', null, 'us', 'recipient', null), ('up-a', null, 'a', 'processor', null),
    ('up-b', null, 'b', 'independent_controller', null),
    ('two-clients', null, 'us', 'subprocessor', null),
    ('two-clients-importer', null, 'known', 'subprocessor', null),
    ('importer-unsigned', null, 'known', 'processor', null),
    ('importer-only', null, 'known', 'processor', null),
    ('uk', null, 'gb', 'processor', null), ('clauses-only', null, 'plain', 'processor', null);
insert into engagement_upstream (engagement, upstream) values
    ('two-clients', 'up-a'), ('two-clients', 'up-b'), ('two-clients-importer', 'up-a'),
    ('two-clients-importer', 'up-b');
insert into engagement_location (engagement, kind, territory) values
    ('elsewhere', 'access', 'IN'), ('of-importer-elsewhere', 'access', 'IN');
insert into engagement_safeguard
    (engagement, instrument, executed, approval, ends, combines_eu_data, recurrence, necessity_test)
select key, case key when 'wrong-module' then 'SCC_2021_M1' when 'returned' then 'SCC_2021_M4'
        when 'combined' then 'SCC_2021_M4' when 'derogation' then 'ART49_1E' when 'rules' then 'ART46_3A'
        else 'SCC_2021_M2' end,
    key not like '%unsigned', case key when 'rules' then 'IMY 2026' end,
    case key when 'ended' then date '2026-06-28' end, key = 'combined', 'single', 'One claim'
from engagement where key not in ('alone', 'critical', 'uk', 'up-a', 'up-b', 'importer-only');
insert into assessment (key, kind, done, engagement, organisation, territory, outcome) values
    ('a', 'transfer', '2026-01-01', 'unsigned', 'us', null, null),
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
    ('l', 'transfer', '2026-11-22', null, 'known', 'US', null),
    ('m', 'transfer', '2026-06-30', 'rules', null, null, null),
    ('n', 'transfer', '2026-11-22', 'today', null, null, null),
    ('o', 'impact', '2026-01-01', null, 'dp', null, null),
    ('p', 'transfer', null, null, 'un', null, null),
    ('r', 'transfer', '2026-01-01', 'two-clients', null, null, null),
    ('q', 'transfer', '2026-11-23', null, 'us', null, null);
update engagement_safeguard set approved_scope = 'yes' where instrument = 'ART46_3A';
-- An assessment is one of a country, with an outcome.
update assessment a set territory = coalesce(a.territory, 'US'),
    outcome = coalesce(a.outcome, 'sufficient')
where a.kind = 'transfer';
