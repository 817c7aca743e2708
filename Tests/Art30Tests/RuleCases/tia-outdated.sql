--! on 2026-11-22: old old-importer other-country undated dpia
--! on 2026-11-23: old old-importer other-country undated dpia two-years
--! ok: renewed renewed-importer never-assessed unsigned adequate by-region svalbard light
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('a', 'A Inc', 'US'), ('b', 'B Inc', 'US'),
    ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'), ('gb', 'Ltd', 'GB'),
    ('shop', 'Shop Inc', 'US');
insert into engagement (key, client, supplier, capacity) values
    ('old', null, 'us', 'processor'), ('old-importer', null, 'a', 'processor'),
    ('two-years', null, 'us', 'processor'), ('other-country', null, 'us', 'processor'),
    ('undated', null, 'us', 'processor'), ('dpia', null, 'us', 'processor'),
    ('renewed', null, 'us', 'processor'), ('renewed-importer', null, 'b', 'processor'),
    ('never-assessed', null, 'us', 'processor'), ('unsigned', null, 'us', 'processor'),
    ('adequate', null, 'gb', 'processor'), ('by-region', null, 'region', 'processor'),
    ('svalbard', null, 'sj', 'processor'), ('light', 'shop', 'keeper', 'processor');
insert into engagement_safeguard (engagement, instrument, executed)
    select key, 'SCC_2021_M2', key <> 'unsigned' from engagement where key <> 'light';
insert into engagement_safeguard (engagement, instrument, executed) values
    ('light', 'SCC_2021_M4', true);
insert into assessment (key, kind, done, engagement, organisation, territory)
    select 'first-' || key, 'transfer', '2024-11-21', key, null, null from engagement
    where key not in ('old-importer', 'renewed-importer', 'never-assessed', 'two-years');
insert into assessment (key, kind, done, engagement, organisation, territory) values
    ('a', 'transfer', '2024-11-21', null, 'a', null),
    ('b', 'transfer', '2024-11-21', 'renewed-importer', null, 'US'),
    ('c', 'transfer', '2026-01-01', null, 'b', 'US'),
    ('d', 'transfer', '2024-11-22', 'two-years', null, null),
    ('e', 'transfer', '2026-01-01', 'other-country', null, 'IN'),
    ('f', 'transfer', null, 'undated', null, null),
    ('g', 'impact', '2026-01-01', 'dpia', null, null),
    ('h', 'transfer', '2026-11-22', 'renewed', null, null),
    ('i', 'transfer', '2026-11-24', 'old', null, null),
    ('j', 'transfer', '2026-01-01', 'light', 'us', null);
