--! on 2026-11-22: idta inside-clauses swiss
--! ok: with-clauses with-unsigned uncited by-region svalbard ended
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('idta', 'us', 'processor'), ('inside-clauses', 'us', 'processor'),
    ('swiss', 'us', 'processor'),
    ('with-clauses', 'us', 'processor'), ('with-unsigned', 'us', 'processor'),
    ('uncited', 'us', 'processor'), ('ended', 'us', 'processor'),
    ('by-region', 'region', 'processor'), ('svalbard', 'sj', 'processor');
insert into engagement_safeguard (engagement, instrument, executed, ends) values
    ('idta', 'X_UK_IDTA', true, null), ('inside-clauses', 'X_2021_915', true, null),
    ('swiss', 'X_SWISS_DPF', null, null), ('with-clauses', 'X_UK_IDTA', true, null),
    ('with-clauses', 'SCC_2021_M2', true, null), ('with-unsigned', 'X_UK_IDTA', true, null),
    ('with-unsigned', 'SCC_2021_M2', false, null), ('ended', 'X_UK_IDTA', true, '2026-11-21'),
    ('idta', 'X_SWISS_DPF', true, '2026-11-21'), ('by-region', 'X_UK_IDTA', true, null),
    ('svalbard', 'X_UK_IDTA', true, null);
