--! on 2026-11-22: banner asked silent
--! ok: proven with-clauses contract by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('banner', 'us', 'recipient'), ('asked', 'us', 'recipient'), ('silent', 'us', 'recipient'),
    ('proven', 'us', 'recipient'), ('with-clauses', 'us', 'recipient'),
    ('contract', 'us', 'recipient'), ('by-region', 'region', 'recipient'),
    ('svalbard', 'sj', 'recipient');
insert into engagement_safeguard
    (engagement, instrument, recurrence, consent_evidence, executed) values
    ('banner', 'ART49_1A', 'single', 'no', null), ('asked', 'ART49_1A', 'single', 'unknown', null),
    ('silent', 'ART49_1A', 'single', null, null), ('proven', 'ART49_1A', 'single', 'yes', null),
    ('with-clauses', 'ART49_1A', 'single', 'no', null),
    ('with-clauses', 'SCC_2021_M1', null, null, true),
    ('contract', 'ART49_1B', 'single', 'no', null), ('by-region', 'ART49_1A', 'single', 'no', null),
    ('svalbard', 'ART49_1A', 'single', 'no', null);
