--! on 2026-11-22: vendor category system
--! on 2026-01-01: vendor category system before
--! ok: none untold silent internal own-branch processor later
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE');
insert into service (key, name, supplier) values ('s', 'System', 'v');
insert into engagement (key, supplier, service, capacity, ends) values
    ('e', 'v', 's', 'processor', null), ('old', 'v', null, 'processor', '2026-01-31'),
    ('branch', 'keeper', null, 'processor', null);
insert into activity (key, name, role, recipients_none) values
    ('vendor', 'A', 'controller', '2025-01-01'), ('category', 'B', 'controller', '2025-01-01'),
    ('system', 'C', 'joint', '2025-01-01'), ('before', 'D', 'controller', '2025-01-01'),
    ('untold', 'K', 'controller', '2025-01-01'),
    ('none', 'E', 'controller', '2025-01-01'), ('silent', 'F', 'controller', null),
    ('internal', 'G', 'controller', '2025-01-01'), ('own-branch', 'H', 'controller', '2025-01-01'),
    ('processor', 'I', 'processor', '2025-01-01'), ('later', 'J', 'controller', '2027-01-01');
insert into activity_engagement (activity, engagement) values ('vendor', 'e'), ('before', 'old'),
    ('silent', 'e'), ('own-branch', 'branch'), ('processor', 'e'), ('later', 'e');
insert into activity_service (activity, service) values ('system', 's');
insert into activity_recipient (activity, key, name, kind) values
    ('category', 'k', 'Carriers', null), ('untold', 'k', '[mottagare]', null), ('internal', 'k', 'Finance', 'internal');
