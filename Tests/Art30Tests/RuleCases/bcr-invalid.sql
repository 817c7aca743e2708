--! on 2026-11-22: not-approved not-member scope-silent p-from-customer c-from-processor
--! ok: c-covered p-inside-group with-clauses by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('ie', 'Acme Ltd', 'IE');
insert into engagement (key, supplier, capacity) values
    ('not-approved', 'us', 'processor'), ('not-member', 'us', 'processor'),
    ('scope-silent', 'us', 'processor'), ('p-from-customer', 'us', 'processor'),
    ('c-covered', 'us', 'processor'), ('with-clauses', 'us', 'processor'),
    ('ie', 'ie', 'processor'),
    ('c-from-processor', 'us', 'subprocessor'), ('p-inside-group', 'us', 'subprocessor'),
    ('by-region', 'region', 'processor'), ('svalbard', 'sj', 'processor');
insert into engagement_upstream (engagement, upstream) values
    ('c-from-processor', 'ie'), ('p-inside-group', 'ie');
insert into engagement_safeguard (engagement, instrument, approval, approved_scope, executed) values
    ('not-approved', 'BCR_C', null, 'yes', null), ('not-member', 'BCR_C', 'IE 2020', 'no', null),
    ('scope-silent', 'BCR_C', 'IE 2020', null, null),
    ('p-from-customer', 'BCR_P', 'IE 2020', 'yes', null),
    ('c-from-processor', 'BCR_C', 'IE 2020', 'yes', null),
    ('c-covered', 'BCR_C', 'IE 2020', 'yes', null),
    ('p-inside-group', 'BCR_P', 'IE 2020', 'yes', null),
    ('with-clauses', 'BCR_C', null, 'yes', null), ('with-clauses', 'SCC_2021_M2', null, null, true),
    ('by-region', 'BCR_C', null, null, null), ('svalbard', 'BCR_C', null, null, null),
    ('not-approved', 'X_UK_IDTA', null, null, null);
insert into engagement_safeguard (engagement, instrument, ends) values
    ('not-approved', 'BCR_P', '2026-11-21');
