--! on 2026-11-22: not-notified not-informed not-assessed repeated
--! ok: complete consent with-clauses by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('not-notified', 'us', 'recipient'), ('not-informed', 'us', 'recipient'),
    ('not-assessed', 'us', 'recipient'), ('repeated', 'us', 'recipient'),
    ('complete', 'us', 'recipient'), ('consent', 'us', 'recipient'),
    ('with-clauses', 'us', 'recipient'), ('by-region', 'region', 'recipient'),
    ('svalbard', 'sj', 'recipient');
insert into engagement_safeguard (engagement, instrument, recurrence, necessity_test,
    authority_notified, subjects_informed, executed) values
    ('not-notified', 'ART49_1_SUB2', 'single', 'Done', null, '2026-01-02', null),
    ('not-informed', 'ART49_1_SUB2', 'single', 'Done', '2026-01-02', null, null),
    ('not-assessed', 'ART49_1_SUB2', 'single', null, '2026-01-02', '2026-01-02', null),
    ('repeated', 'ART49_1_SUB2', 'recurring', 'Done', '2026-01-02', '2026-01-02', null),
    ('complete', 'ART49_1_SUB2', 'single', 'Done', '2026-01-02', '2026-01-02', null),
    ('consent', 'ART49_1A', 'single', null, null, null, null),
    ('with-clauses', 'ART49_1_SUB2', 'single', null, null, null, null),
    ('with-clauses', 'SCC_2021_M1', null, null, null, null, true),
    ('by-region', 'ART49_1_SUB2', 'single', null, null, null, null),
    ('svalbard', 'ART49_1_SUB2', 'single', null, null, null, null);
