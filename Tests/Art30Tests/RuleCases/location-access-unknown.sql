--! on 2026-11-22: yes asked silent barred storage-only moved vague half outside below
--! on 2026-11-21: yes asked silent barred storage-only vague half outside below
--! ok: none known abroad region checked bank
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE');
insert into engagement (key, supplier, capacity, support_access, foreign_access_barred) values
    ('yes', 'v', 'processor', 'yes', false), ('asked', 'v', 'processor', 'unknown', null),
    ('silent', 'v', 'processor', null, null), ('barred', 'v', 'processor', 'yes', true),
    ('storage-only', 'v', 'processor', 'yes', null), ('moved', 'v', 'processor', 'yes', null),
    ('vague', 'v', 'processor', 'yes', null), ('half', 'v', 'processor', 'yes', null),
    ('outside', 'v', 'processor', 'yes', null), ('none', 'v', 'processor', 'no', null),
    ('known', 'v', 'processor', 'yes', null), ('abroad', 'v', 'processor', 'yes', null),
    ('region', 'v', 'processor', 'yes', null), ('checked', 'v', 'processor', null, null),
    ('bank', 'v', 'independent_controller', 'yes', null),
    ('below', 'w', 'subprocessor', 'yes', null);
insert into engagement_upstream (engagement, upstream) values ('below', 'known');
insert into engagement_location (engagement, kind, territory, ends) values
    ('storage-only', 'storage', 'SE', null), ('moved', 'access', 'SE', '2026-11-21'),
    ('vague', 'access', 'worldwide', null), ('half', 'access', 'SE', null),
    ('half', 'access', 'unknown', null), ('outside', 'access', 'outside-EEA', null),
    ('known', 'access', 'SE', null), ('abroad', 'access', 'IN', null),
    ('region', 'access', 'EEA', null), ('checked', 'access', 'none', null);
