--! on 2026-11-22: contract claims public-register
--! ok: shown consent compelling with-clauses by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('contract', 'us', 'recipient'), ('claims', 'us', 'recipient'),
    ('public-register', 'us', 'recipient'), ('shown', 'us', 'recipient'),
    ('consent', 'us', 'recipient'), ('compelling', 'us', 'recipient'),
    ('with-clauses', 'us', 'recipient'), ('by-region', 'region', 'recipient'),
    ('svalbard', 'sj', 'recipient');
insert into engagement_safeguard
    (engagement, instrument, recurrence, necessity_test, executed) values
    ('contract', 'ART49_1B', 'single', null, null), ('claims', 'ART49_1E', 'single', null, null),
    ('public-register', 'ART49_1G', 'single', null, null),
    ('shown', 'ART49_1B', 'single', 'Booking needs the hotel', null),
    ('consent', 'ART49_1A', 'single', null, null),
    ('compelling', 'ART49_1_SUB2', 'single', null, null),
    ('with-clauses', 'ART49_1B', 'single', null, null),
    ('with-clauses', 'SCC_2021_M1', null, null, true),
    ('by-region', 'ART49_1B', 'single', null, null),
    ('svalbard', 'ART49_1B', 'single', null, null);
insert into engagement_safeguard (engagement, instrument, recurrence, ends) values
    ('contract', 'ART49_1C', 'single', '2026-11-21');
