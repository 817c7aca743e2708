--! on 2026-11-22: india
--! ok: host direct same-country secured unsigned from-eea adequate by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('us2', 'Under Inc', 'US'), ('in', 'Dev Pvt Ltd', 'IN'),
    ('gb', 'Ltd', 'GB'), ('ie', 'Acme Ltd', 'IE'), ('region', 'Vendor', 'outside-EEA'),
    ('sj', 'Nord AS', 'SJ');
insert into engagement (key, supplier, capacity) values
    ('host', 'us', 'processor'), ('ie', 'ie', 'processor'), ('direct', 'in', 'processor'),
    ('india', 'in', 'subprocessor'), ('same-country', 'us2', 'subprocessor'),
    ('secured', 'in', 'subprocessor'), ('unsigned', 'in', 'subprocessor'),
    ('from-eea', 'in', 'subprocessor'), ('adequate', 'gb', 'subprocessor'),
    ('by-region', 'region', 'subprocessor'), ('svalbard', 'sj', 'subprocessor');
insert into engagement_upstream (engagement, upstream) values
    ('india', 'host'), ('same-country', 'host'), ('secured', 'host'), ('unsigned', 'host'),
    ('from-eea', 'ie'), ('adequate', 'host'), ('by-region', 'host'), ('svalbard', 'host');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('host', 'SCC_2021_M2', true), ('secured', 'SCC_2021_M3', true),
    ('unsigned', 'SCC_2021_M3', false);
