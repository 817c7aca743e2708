--! on 2026-11-22: svalbard polynesia gibraltar cyprus customer british british-later limassol
--! on 2026-11-21: svalbard polynesia gibraltar cyprus customer british british-later ended checked-today limassol
--! on 2020-12-31: svalbard polynesia cyprus customer limassol
--! ok: nicosia roaming norway france uk checked danish british-shop jersey vague own
insert into organisation (key, name, seat) values
    ('sj', 'Nord AS', 'SJ'), ('no', 'Fjord AS', 'NO'), ('fr', 'FR SA', 'FR'), ('gi', 'Rock', 'GI'),
    ('gb', 'Ltd', 'GB'), ('je', 'Isle Ltd', 'JE'), ('vague', 'Vendor', 'outside-EEA');
insert into engagement (key, client, supplier, capacity) values
    ('svalbard', null, 'sj', 'processor'), ('norway', null, 'no', 'processor'),
    ('polynesia', null, 'fr', 'processor'), ('france', null, 'fr', 'processor'),
    ('gibraltar', null, 'gi', 'processor'), ('cyprus', null, 'no', 'processor'),
    ('uk', null, 'gb', 'processor'), ('jersey', null, 'je', 'processor'),
    ('british', null, 'gb', 'processor'), ('british-later', null, 'no', 'processor'),
    ('ended', null, 'gb', 'processor'), ('checked-today', null, 'gb', 'processor'),
    ('checked', null, 'gb', 'processor'), ('danish', null, 'no', 'processor'),
    ('british-shop', 'gb', 'keeper', 'processor'),
    ('vague', null, 'vague', 'processor'), ('own', null, 'keeper', 'processor'),
    ('limassol', null, 'no', 'processor'), ('nicosia', null, 'no', 'processor'),
    ('roaming', null, 'no', 'processor'),
    ('customer', 'sj', 'keeper', 'processor');
insert into engagement_location (engagement, kind, territory, ends, territory_checked) values
    ('polynesia', 'access', 'PF', null, null), ('cyprus', 'storage', 'CY-N', null, null),
    ('own', 'access', 'SJ', null, null), ('british', 'storage', 'GB', null, null),
    ('british', 'backup', 'GB', null, null), ('british', 'access', 'IN', null, null),
    ('ended', 'storage', 'GB', '2026-11-21', null),
    ('british-later', 'access', 'GB', null, '2026-11-23'),
    ('checked-today', 'storage', 'GB', null, '2026-11-22'),
    ('checked', 'storage', 'GB', null, '2026-01-01'), ('jersey', 'storage', 'JE', null, null),
    ('danish', 'storage', 'DK', null, null), ('british-shop', 'storage', 'GB', null, null),
    ('limassol', 'storage', 'CY', null, '2026-11-23'),
    ('nicosia', 'storage', 'CY', null, '2020-01-01');
insert into engagement_location (engagement, kind, territory, on_the_move) values
    ('roaming', 'access', 'CY', true);
