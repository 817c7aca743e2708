--! on 2026-11-22: in-time too-late changed change-later
--! on 2022-12-28: in-time too-late changed change-later
--! on 2022-12-27: too-late changed
--! ok: replaced new by-region svalbard ended
insert into organisation (key, name, seat) values
    ('in', 'Dev Pvt Ltd', 'IN'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ');
insert into engagement (key, supplier, capacity) values
    ('in-time', 'in', 'processor'), ('too-late', 'in', 'processor'), ('changed', 'in', 'processor'),
    ('change-later', 'in', 'processor'), ('replaced', 'in', 'processor'),
    ('new', 'in', 'processor'), ('by-region', 'region', 'processor'),
    ('svalbard', 'sj', 'processor'), ('ended', 'in', 'processor');
insert into engagement_safeguard (engagement, instrument, signed, changed, ends) values
    ('in-time', 'SCC_2010_C2P', '2021-09-26', '2021-09-26', null),
    ('too-late', 'SCC_2010_C2P', '2021-09-27', null, null),
    ('too-late', 'SCC_2002_C2P', '2009-01-01', null, '2022-12-26'),
    ('too-late', 'X_UK_IDTA', '2022-04-01', null, null),
    ('changed', 'SCC_2010_C2P', '2019-05-01', '2021-09-27', null),
    ('change-later', 'SCC_2010_C2P', '2019-05-01', '2022-12-28', null),
    ('replaced', 'SCC_2010_C2P', '2021-09-27', null, null),
    ('replaced', 'SCC_2021_M2', '2022-12-27', null, null),
    ('new', 'SCC_2021_M2', '2021-09-27', null, null),
    ('by-region', 'SCC_2010_C2P', '2021-09-27', null, null),
    ('svalbard', 'SCC_2010_C2P', '2021-09-27', null, null),
    ('ended', 'SCC_2010_C2P', '2021-09-27', null, '2022-12-26');
