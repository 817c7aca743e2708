--! on 2026-11-22: capped two-places
--! ok: official blank approved unsigned adequate by-region svalbard other-tool
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('capped', 'us', 'processor'), ('two-places', 'us', 'processor'),
    ('official', 'us', 'processor'), ('blank', 'us', 'processor'), ('approved', 'us', 'processor'),
    ('unsigned', 'us', 'processor'), ('adequate', 'gb', 'processor'),
    ('by-region', 'region', 'processor'), ('svalbard', 'sj', 'processor'),
    ('other-tool', 'us', 'processor');
insert into engagement_location (engagement, kind, territory) values
    ('two-places', 'access', 'IN');
insert into engagement_safeguard (engagement, instrument, executed, altered, approval) values
    ('capped', 'SCC_2021_M2', true, 'Liability cap', null),
    ('two-places', 'SCC_2021_M2', true, 'Liability cap', null),
    ('official', 'SCC_2021_M2', true, null, null), ('blank', 'SCC_2021_M2', true, ' ', null),
    ('approved', 'SCC_2021_M2', true, 'Liability cap', 'IMY 2025'),
    ('unsigned', 'SCC_2021_M2', false, 'Liability cap', null),
    ('unsigned', 'ART46_2A', null, null, null),
    ('adequate', 'SCC_2021_M2', true, 'Liability cap', null),
    ('by-region', 'SCC_2021_M2', true, 'Liability cap', null),
    ('svalbard', 'SCC_2021_M2', true, 'Liability cap', null),
    ('other-tool', 'ART46_2A', true, 'Liability cap', null);
