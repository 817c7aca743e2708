--! on 2026-11-22: no-name category no-address blank-address no-contact stale below third
--! on 2026-11-23: no-name category no-address blank-address no-contact stale below third year-old
--! ok: told-name by-email by-phone by-name never-listed banker bank-sub
insert into organisation (key, name, kind, address, email, phone, contact, seat) values
    ('category', 'Carriers', 'category', 'Gatan 1', 'a@b.example', null, null, 'SE'),
    ('no-address', 'V AB', 'company', null, 'a@b.example', null, null, 'SE'),
    ('blank-address', 'V AB', 'company', ' ', 'a@b.example', null, null, 'SE'),
    ('no-contact', 'V AB', 'company', 'Gatan 1', null, null, ' ', 'SE'),
    ('by-email', 'V AB', 'company', 'Gatan 1', 'a@b.example', null, null, 'SE'),
    ('by-phone', 'V AB', 'company', 'Gatan 1', null, '08-1', null, 'SE'),
    ('by-name', 'V AB', 'company', 'Gatan 1', null, null, 'A', 'SE'),
    ('below', 'Under AB', 'company', null, null, null, null, 'SE'),
    ('third', 'Under Under AB', 'company', null, null, null, null, 'SE');
insert into engagement (key, supplier, capacity, subprocessors_checked) values
    ('category', 'category', 'processor', null), ('no-address', 'no-address', 'processor', null),
    ('blank-address', 'blank-address', 'processor', null),
    ('no-contact', 'no-contact', 'processor', null), ('by-email', 'by-email', 'processor', null),
    ('by-phone', 'by-phone', 'processor', null), ('by-name', 'by-name', 'processor', null),
    ('stale', 'by-email', 'processor', '2025-11-21'),
    ('year-old', 'by-email', 'processor', '2025-11-22'),
    ('never-listed', 'by-email', 'processor', null), ('below', 'below', 'subprocessor', null),
    ('third', 'third', 'subprocessor', null),
    ('banker', 'no-address', 'independent_controller', null),
    ('bank-sub', 'below', 'processor', null);
insert into engagement_upstream (engagement, upstream) values
    ('below', 'by-email'), ('third', 'below'), ('bank-sub', 'banker');
-- A name that tells nothing is none.
insert into organisation (key, name, kind, address, email, seat) values
    ('no-name', '[Underbiträde ej utsett]', 'company', 'Gatan 1', 'a@b.example', 'SE'),
    ('told-name', 'Tbd Design AB', 'company', 'Gatan 1', 'a@b.example', 'SE');
insert into engagement (key, supplier, capacity) values
    ('no-name', 'no-name', 'processor'), ('told-name', 'told-name', 'processor');
