--! on 2026-11-22: bare blank joint own-branch untold
--! on 2026-11-21: bare blank checked joint own-branch untold
--! ok: category vendor former draft processor
insert into organisation (key, name) values ('v', 'Vendor AB');
insert into activity (key, name, role, status, recipients_none) values
    ('bare', 'A', 'controller', 'active', null), ('blank', 'B', 'controller', 'active', null),
    ('joint', 'C', 'joint', 'active', null), ('own-branch', 'D', 'controller', 'active', null),
    ('category', 'E', 'controller', 'active', null), ('vendor', 'F', 'controller', 'active', null),
    ('former', 'G', 'controller', 'active', null), ('draft', 'H', 'controller', 'draft', null),
    ('untold', 'K', 'controller', 'active', null), ('processor', 'I', 'processor', 'active', null),
    ('checked', 'J', 'controller', 'active', '2026-11-22');
insert into activity_recipient (activity, key, name) values
    ('blank', 'r', ' '), ('untold', 'r', 'Se ovan'), ('category', 'r', 'Banks');
insert into engagement (key, supplier, capacity, ends) values
    ('vendor', 'v', 'processor', null), ('former', 'v', 'processor', '2020-01-01'),
    ('own-branch', 'keeper', 'processor', null);
insert into activity_engagement (activity, engagement) values
    ('vendor', 'vendor'), ('former', 'former'), ('own-branch', 'own-branch');
