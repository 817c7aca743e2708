--! on 2026-11-22: data backups below
--! ok: days months shorter silent recipient ended customer
insert into organisation (key, name) values ('v', 'Vendor AB'), ('w', 'Under AB'), ('c', 'Shop AB');
insert into engagement (key, client, supplier, capacity, ends, kept, kept_backup) values
    ('data', null, 'v', 'processor', null, 'P91D', 'P30D'),
    ('backups', null, 'v', 'processor', null, null, 'P91D'),
    ('below', 'v', 'w', 'subprocessor', null, 'P1Y', null),
    ('days', null, 'v', 'processor', null, 'P90D', 'P90D'),
    ('months', null, 'v', 'processor', null, 'P3M', null),
    ('shorter', null, 'v', 'processor', null, 'P0D', 'P30D'),
    ('silent', null, 'v', 'processor', null, null, null),
    ('recipient', null, 'v', 'recipient', null, 'P1Y', null),
    ('ended', null, 'v', 'processor', '2026-11-21', 'P1Y', null),
    ('customer', 'c', 'keeper', 'processor', null, 'P1Y', null);
insert into engagement_upstream (engagement, upstream) values ('below', 'silent');
