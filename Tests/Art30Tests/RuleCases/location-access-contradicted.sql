--! on 2026-11-22: access storage region
--! on 2020-06-01: access storage region
--! ok: inside not-barred silent not-chosen moved-home ended
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE');
insert into engagement (key, supplier, capacity, foreign_access_barred, ends) values
    ('access', 'v', 'processor', true, null), ('storage', 'v', 'processor', true, null),
    ('region', 'v', 'recipient', true, null), ('inside', 'v', 'processor', true, null),
    ('not-barred', 'v', 'processor', false, null), ('silent', 'v', 'processor', null, null),
    ('not-chosen', 'v', 'processor', true, null), ('moved-home', 'v', 'processor', true, null),
    ('ended', 'v', 'processor', true, '2019-12-31');
insert into engagement_location (engagement, kind, territory, chosen, ends) values
    ('access', 'access', 'IN', null, null), ('storage', 'storage', 'US', null, null),
    ('region', 'access', 'outside-EEA', null, null), ('inside', 'access', 'NO', null, null),
    ('not-barred', 'access', 'IN', null, null), ('silent', 'access', 'IN', null, null),
    ('not-chosen', 'storage', 'US', 'no', null), ('moved-home', 'access', 'IN', null, '2020-05-31'),
    ('ended', 'access', 'IN', null, null);
