--! on 2026-11-22: never tomorrow tia another low medium high unclassed
--! on 2026-11-21: never tomorrow tia another today today-vendor
--! ok: by-vendor by-both again bank below
insert into threshold (key, starts, ends, value, unit, status) values
    ('supplier-check-months-low', '2000-01-01', '2010-12-31', 0, 'months', 'proposal');
insert into organisation (key, name, seat) values
    ('v', 'Vendor AB', 'SE'), ('k', 'Known AB', 'SE'), ('w', 'Under AB', 'SE'),
    ('n', 'New AB', 'SE');
insert into engagement (key, supplier, capacity, risk) values
    ('never', 'v', 'processor', 'low'), ('tomorrow', 'v', 'processor', 'low'),
    ('today', 'v', 'processor', 'low'), ('tia', 'v', 'processor', 'low'),
    ('another', 'v', 'processor', 'low'), ('low', 'v', 'processor', 'low'),
    ('medium', 'v', 'processor', 'medium'), ('high', 'v', 'processor', 'high'),
    ('unclassed', 'v', 'processor', null), ('again', 'v', 'processor', 'low'),
    ('today-vendor', 'n', 'processor', 'low'), ('by-vendor', 'k', 'processor', 'low'),
    ('by-both', 'k', 'processor', 'high'), ('bank', 'v', 'independent_controller', 'low'),
    ('below', 'w', 'subprocessor', 'low');
insert into engagement_upstream (engagement, upstream) values ('below', 'by-vendor');
insert into assessment (key, kind, done, engagement, organisation) values
    ('a', 'supplier', '2026-11-23', 'tomorrow', null),
    ('b', 'supplier', '2026-11-22', 'today', null),
    ('c', 'transfer', '2026-01-01', 'tia', null), ('d', 'supplier', '2026-01-01', 'bank', 'v'),
    ('e', 'supplier', '2023-11-21', 'low', null), ('f', 'supplier', '2024-11-21', 'medium', null),
    ('g', 'supplier', '2025-11-21', 'high', null),
    ('h', 'supplier', '2025-11-21', 'unclassed', null),
    ('m', 'supplier', '2020-01-01', 'again', null), ('n', 'supplier', '2026-01-01', 'again', null),
    ('o', 'supplier', '2026-11-22', null, 'n'), ('p', 'supplier', '2020-01-01', null, 'k'),
    ('i', 'supplier', '2025-01-01', null, 'k'), ('j', 'supplier', '2026-01-01', 'by-both', null),
    ('k', 'supplier', '2026-11-23', null, 'v'), ('l', 'transfer', '2026-01-01', null, 'v');
