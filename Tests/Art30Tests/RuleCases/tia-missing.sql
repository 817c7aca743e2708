--! on 2026-11-22: bare tomorrow undated dpia other-country other-country-o another combined no-outcome no-country no-measures importer-no-outcome by-region
--! on 2020-07-16: old
--! on 2020-07-15:
--! ok: measures older-finished today by-importer same-country same-country-o light unsigned adequate svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('known', 'Known Inc', 'US'), ('far', 'Far Inc', 'US'),
    ('near', 'Near Inc', 'US'), ('one', 'One Inc', 'US'), ('gb', 'Ltd', 'GB'),
    ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'), ('shop', 'Shop Inc', 'US');
insert into engagement (key, supplier, capacity, starts, ends) values
    ('bare', 'us', 'processor', '2021-07-01', null),
    ('tomorrow', 'us', 'processor', '2021-07-01', null),
    ('undated', 'us', 'processor', '2021-07-01', null),
    ('dpia', 'us', 'processor', '2021-07-01', null),
    ('other-country', 'us', 'processor', '2021-07-01', null),
    ('other-country-o', 'far', 'processor', '2021-07-01', null),
    ('another', 'one', 'processor', '2021-07-01', null),
    ('today', 'us', 'processor', null, null), ('by-importer', 'known', 'processor', null, null),
    ('same-country', 'us', 'processor', null, null),
    ('same-country-o', 'near', 'processor', null, null),
    ('unsigned', 'us', 'processor', null, null), ('adequate', 'gb', 'processor', null, null),
    ('by-region', 'region', 'processor', null, null), ('svalbard', 'sj', 'processor', null, null),
    ('old', 'us', 'processor', null, '2020-12-31');
insert into engagement (key, client, supplier, capacity) values
    ('light', 'shop', 'keeper', 'processor'), ('combined', 'shop', 'keeper', 'processor');
insert into engagement_safeguard (engagement, instrument, executed, combines_eu_data) values
    ('bare', 'SCC_2021_M2', true, null), ('tomorrow', 'SCC_2021_M2', true, null),
    ('undated', 'SCC_2021_M2', true, null), ('dpia', 'SCC_2021_M2', true, null),
    ('other-country', 'SCC_2021_M2', true, null), ('other-country-o', 'SCC_2021_M2', true, null),
    ('another', 'SCC_2021_M2', true, null), ('today', 'SCC_2021_M2', true, null),
    ('by-importer', 'SCC_2021_M2', true, null), ('same-country', 'SCC_2021_M2', true, null),
    ('same-country-o', 'SCC_2021_M2', true, null), ('unsigned', 'SCC_2021_M2', false, null),
    ('adequate', 'SCC_2021_M2', true, null), ('by-region', 'SCC_2021_M2', true, null),
    ('svalbard', 'SCC_2021_M2', true, null), ('old', 'SCC_2010_C2P', true, null),
    ('light', 'SCC_2021_M4', true, null), ('combined', 'SCC_2021_M4', true, true);
insert into assessment (key, kind, done, engagement, organisation, territory) values
    ('a', 'transfer', '2026-11-23', 'tomorrow', null, null),
    ('b', 'transfer', null, 'undated', null, null),
    ('c', 'impact', '2026-01-01', 'dpia', null, null),
    ('d', 'transfer', '2026-01-01', 'other-country', null, 'IN'),
    ('e', 'transfer', '2026-01-01', null, 'far', 'IN'),
    ('f', 'transfer', '2026-01-01', 'unsigned', 'one', null),
    ('g', 'transfer', '2026-11-22', 'today', null, null),
    ('h', 'transfer', '2026-11-22', null, 'known', null),
    ('i', 'transfer', '2026-01-01', 'same-country', null, 'US'),
    ('j', 'transfer', '2026-01-01', null, 'near', 'US'),
    ('k', 'transfer', '2026-11-23', null, 'us', null), ('l', 'transfer', null, null, 'us', null),
    ('m', 'impact', '2026-01-01', null, 'us', null);
update assessment a set territory = coalesce(a.territory, o.seat),
    outcome = coalesce(a.outcome, 'sufficient')
from engagement e
join organisation o on o.key = e.supplier
where a.kind = 'transfer' and a.engagement = e.key and length(a.key) = 1;
update assessment a set territory = coalesce(a.territory, o.seat),
    outcome = coalesce(a.outcome, 'sufficient')
from organisation o
where a.kind = 'transfer' and length(a.key) = 1 and a.engagement is null and a.organisation = o.key;
insert into organisation (key, name, seat) values ('half', 'Half Inc', 'US'), ('o', 'O Inc', 'US');
insert into engagement (key, supplier, capacity, starts)
select key, case key when 'importer-no-outcome' then 'half' else 'o' end, 'processor', '2021-07-01'
from unnest(array['no-outcome', 'no-country', 'no-measures', 'measures', 'older-finished',
    'importer-no-outcome']) key;
insert into engagement_safeguard (engagement, instrument, executed)
select key, 'SCC_2021_M2', true from engagement where supplier in ('half', 'o');
insert into assessment
    (key, kind, done, engagement, organisation, territory, outcome, measures) values
    ('r1', 'transfer', '2026-01-01', 'no-outcome', null, 'US', null, 'Keys in the EEA'),
    ('r2', 'transfer', '2026-01-01', 'no-country', null, null, 'sufficient', null),
    ('r3', 'transfer', '2026-01-01', 'no-measures', null, 'US', 'sufficient_with_measures', ' '),
    ('r4', 'transfer', '2026-01-01', 'measures', null, 'US', 'sufficient_with_measures',
        'Keys in the EEA'),
    ('r5', 'transfer', '2025-01-01', 'older-finished', null, 'US', 'sufficient', null),
    ('r6', 'transfer', '2026-01-01', 'older-finished', null, 'US', null, null),
    ('r7', 'transfer', '2026-01-01', null, 'half', 'US', null, null);
