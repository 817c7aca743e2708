--! on 2026-11-22: alone category ended nameless no-contact recipient vendor
--! on 2026-11-21: alone category nameless no-contact recipient vendor
--! ok: address email phone contact sub controller draft
insert into organisation (key, name, kind, address, email, phone, contact) values
    ('address', 'A', 'company', 'Gatan 1', null, null, null),
    ('email', 'B', 'company', null, 'b@b.example', null, null),
    ('phone', 'C', 'company', null, null, '08-1', null),
    ('contact', 'D', 'company', null, null, null, 'Sales desk'),
    ('no-contact', 'E', 'company', ' ', null, null, null),
    ('nameless', ' ', 'company', 'Gatan 1', null, null, null),
    ('category', 'Customers', 'category', 'Gatan 1', null, null, null);
insert into engagement (key, client, supplier, capacity, ends) values
    ('address', 'address', 'keeper', 'processor', null),
    ('email', 'email', 'keeper', 'processor', null),
    ('phone', 'phone', 'keeper', 'processor', null),
    ('contact', 'contact', 'keeper', 'processor', null),
    ('sub', 'address', 'keeper', 'subprocessor', null),
    ('no-contact', 'no-contact', 'keeper', 'processor', null),
    ('nameless', 'nameless', 'keeper', 'processor', null),
    ('category', 'category', 'keeper', 'processor', null),
    ('recipient', 'address', 'keeper', 'recipient', null),
    ('ended', 'address', 'keeper', 'processor', '2026-11-21'),
    ('vendor', 'keeper', 'address', 'processor', null);
insert into activity (key, name, role, status)
select unnest(array['alone', 'address', 'email', 'phone', 'contact', 'sub', 'no-contact',
    'nameless', 'category', 'recipient', 'ended', 'vendor']), 'A', 'processor', 'active';
insert into activity (key, name, role, status) values
    ('controller', 'A', 'controller', 'active'), ('draft', 'A', 'processor', 'draft');
insert into activity_engagement (activity, engagement) select key, key from engagement;
