--! on 2026-11-22: alone category ended nameless no-contact own-branch processor
--! on 2026-11-21: alone category nameless no-contact own-branch processor
--! ok: address email phone contact as-client controller draft
insert into organisation (key, name, kind, address, email, phone, contact) values
    ('address', 'A', 'company', 'Gatan 1', null, null, null),
    ('email', 'B', 'company', null, 'b@b.example', null, null),
    ('phone', 'C', 'company', null, null, '08-1', null),
    ('contact', 'D', 'company', null, null, null, 'Sales desk'),
    ('no-contact', 'E', 'company', ' ', null, null, null),
    ('nameless', ' ', 'company', 'Gatan 1', null, null, null),
    ('category', 'Partners', 'category', 'Gatan 1', null, null, null);
insert into engagement (key, client, supplier, capacity, ends) values
    ('address', null, 'address', 'joint_controller', null),
    ('email', null, 'email', 'joint_controller', null),
    ('phone', null, 'phone', 'joint_controller', null),
    ('contact', null, 'contact', 'joint_controller', null),
    ('as-client', 'address', 'keeper', 'joint_controller', null),
    ('no-contact', null, 'no-contact', 'joint_controller', null),
    ('nameless', null, 'nameless', 'joint_controller', null),
    ('category', null, 'category', 'joint_controller', null),
    ('own-branch', 'keeper', 'keeper', 'joint_controller', null),
    ('ended', null, 'address', 'joint_controller', '2026-11-21'),
    ('processor', null, 'address', 'processor', null);
insert into activity (key, name, role, status)
select unnest(array['alone', 'address', 'email', 'phone', 'contact', 'as-client', 'no-contact',
    'nameless', 'category', 'own-branch', 'ended', 'processor']), 'A', 'joint', 'active';
insert into activity (key, name, role, status) values
    ('controller', 'A', 'controller', 'active'), ('draft', 'A', 'joint', 'draft');
insert into activity_engagement (activity, engagement)
select key, key from engagement;
