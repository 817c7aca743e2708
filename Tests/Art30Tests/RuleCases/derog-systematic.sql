--! on 2026-11-22: recurring ongoing vendor-silent adequate clauses
--! ok: unassessed single recipient-silent other-derogation adequate-alone by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('recurring', 'us', 'recipient'), ('ongoing', 'us', 'recipient'),
    ('vendor-silent', 'us', 'processor'), ('recipient-silent', 'us', 'recipient'),
    ('single', 'us', 'processor'), ('other-derogation', 'us', 'recipient'),
    ('adequate', 'gb', 'recipient'), ('adequate-alone', 'gb', 'recipient'),
    ('clauses', 'us', 'recipient'), ('by-region', 'region', 'recipient'),
    ('svalbard', 'sj', 'recipient');
insert into engagement_safeguard
    (engagement, instrument, recurrence, necessity_test, executed) values
    ('recurring', 'ART49_1B', 'recurring', 'Shown', null),
    ('ongoing', 'ART49_1B', 'ongoing', 'Shown', null),
    ('vendor-silent', 'ART49_1B', null, 'Shown', null),
    ('recipient-silent', 'ART49_1B', null, 'Shown', null),
    ('single', 'ART49_1B', 'single', 'Shown', null),
    ('other-derogation', 'ART49_1B', 'recurring', 'Shown', null),
    ('other-derogation', 'ART49_1E', 'single', 'Shown', null),
    ('adequate', 'ART49_1B', 'single', 'Shown', null),
    ('clauses', 'ART49_1B', 'single', 'Shown', null), ('clauses', 'SCC_2021_M1', null, null, true),
    ('by-region', 'ART49_1B', 'recurring', 'Shown', null),
    ('svalbard', 'ART49_1B', 'recurring', 'Shown', null);
insert into engagement_safeguard (engagement, instrument, recurrence, ends) values
    ('recurring', 'ART49_1C', 'recurring', '2026-11-21'), ('recurring', 'ART49_1E', 'single', null);
insert into assessment (key, kind, done, engagement, territory, outcome) values
    ('tia', 'transfer', '2026-01-01', 'clauses', 'US', 'sufficient');
-- Clauses that nobody assessed carry nothing: the single case stands on the derogation.
insert into engagement (key, supplier, capacity) values ('unassessed', 'us', 'recipient');
insert into engagement_safeguard
    (engagement, instrument, recurrence, necessity_test, executed) values
    ('unassessed', 'ART49_1B', 'single', 'Shown', null),
    ('unassessed', 'SCC_2021_M1', null, null, true);
