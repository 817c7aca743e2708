--! on 2026-11-22: mailing as-bureau bank sub
--! ok: right bank-right as-bureau-right sub-right both by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('se', 'Drift AB', 'SE');
insert into activity (key, name, role) values ('bureau', 'For customers', 'processor');
insert into engagement (key, supplier, capacity) values
    ('mailing', 'us', 'processor'), ('right', 'us', 'processor'), ('both', 'us', 'processor'),
    ('as-bureau', 'us', 'processor'), ('as-bureau-right', 'us', 'processor'),
    ('bank', 'us', 'independent_controller'), ('bank-right', 'us', 'independent_controller'),
    ('host', 'se', 'processor'), ('sub', 'us', 'subprocessor'), ('sub-right', 'us', 'subprocessor'),
    ('by-region', 'region', 'processor'), ('svalbard', 'sj', 'processor');
insert into engagement_upstream (engagement, upstream) values
    ('sub', 'host'), ('sub-right', 'host');
insert into activity_engagement (activity, engagement) values
    ('bureau', 'as-bureau'), ('bureau', 'as-bureau-right');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('mailing', 'SCC_2021_M1', true), ('right', 'SCC_2021_M2', true),
    ('both', 'SCC_2021_M1', true), ('both', 'SCC_2021_M2', true),
    ('as-bureau', 'SCC_2021_M2', true), ('as-bureau-right', 'SCC_2021_M3', true),
    ('bank', 'SCC_2021_M2', true), ('bank-right', 'SCC_2021_M1', true),
    ('sub', 'SCC_2021_M2', true), ('sub-right', 'SCC_2021_M3', true),
    ('by-region', 'SCC_2021_M1', true), ('svalbard', 'SCC_2021_M1', true),
    ('mailing', 'X_UK_IDTA', true);
insert into engagement_safeguard (engagement, instrument, ends) values
    ('mailing', 'SCC_2021_M4', '2026-11-21');
