--! on 2026-11-22: trip london branch travelling
--! on 2020-12-31: trip branch travelling
--! ok: home nowhere draft vendor home-branch travelling-home
insert into organisation (key, name, seat) values ('in', 'Dev Pvt Ltd', 'IN');
insert into activity (key, name, status) values
    ('trip', 'A', 'active'), ('london', 'B', 'active'), ('home', 'C', 'active'),
    ('nowhere', 'D', 'active'), ('draft', 'E', 'draft');
insert into activity_location (activity, kind, territory) values
    ('trip', 'access', 'IN'), ('trip', 'storage', 'US'), ('london', 'access', 'GB'),
    ('home', 'access', 'DE'), ('nowhere', 'access', 'none'), ('draft', 'access', 'IN');
insert into engagement (key, supplier, capacity) values
    ('branch', 'keeper', 'processor'), ('home-branch', 'keeper', 'processor'),
    ('vendor', 'in', 'processor');
insert into engagement_location (engagement, kind, territory) values
    ('branch', 'access', 'IN'), ('branch', 'storage', 'US'), ('home-branch', 'access', 'DE'),
    ('vendor', 'access', 'IN');
insert into organisation (key, name, seat) values ('se', 'Vendor AB', 'SE');
insert into engagement (key, supplier, capacity) values
    ('travelling', 'se', 'processor'), ('travelling-home', 'se', 'processor');
insert into engagement_location (engagement, kind, territory, on_the_move) values
    ('travelling', 'access', 'IN', true), ('travelling', 'storage', 'SE', null),
    ('travelling-home', 'access', 'NO', true);
