--! on 2026-11-22: alone with-processor with-ended bare draft processing-only expired tomorrow dropped silent hidden undocumented customer
--! on 2026-11-21: alone with-processor bare draft processing-only tomorrow dropped silent hidden undocumented customer until-today
--! ok: together published dated notice amended single paused
insert into organisation (key, name, seat) values
    ('p', 'Partner AB', 'SE'), ('v', 'Vendor AB', 'SE');
insert into agreement (key, kind, status, signed, ends, essence_published) values
    ('published', 'joint', 'signed', '2020-01-01', null, true),
    ('draft', 'joint', 'draft', '2020-01-01', null, true),
    ('processing-only', 'processing', 'signed', null, null, true),
    ('expired', 'joint', 'signed', null, '2026-11-21', true),
    ('tomorrow', 'joint', 'signed', '2026-11-23', null, true),
    ('until-today', 'joint', 'signed', '2026-11-22', null, true),
    ('dropped', 'joint', 'terminated', null, null, true),
    ('notice', 'joint', 'terminated', null, '2026-12-31', true),
    ('silent', 'joint', null, null, null, true), ('dated', 'joint', null, '2020-01-01', null, true),
    ('hidden', 'joint', 'signed', null, null, false),
    ('undocumented', 'joint', 'signed', null, null, null);
insert into engagement (key, supplier, capacity)
    select key, 'p', 'joint_controller' from agreement;
insert into engagement_agreement (engagement, agreement) select key, key from agreement;
insert into engagement (key, client, supplier, capacity, ends) values
    ('bare', null, 'p', 'joint_controller', null),
    ('customer', 'p', 'keeper', 'joint_controller', null),
    ('vendor', null, 'v', 'processor', null),
    ('past', null, 'p', 'joint_controller', '2026-11-21');
insert into engagement (key, supplier, capacity) values ('amended', 'p', 'joint_controller');
insert into engagement_agreement (engagement, agreement) values
    ('past', 'published'), ('amended', 'hidden'), ('amended', 'published');
insert into activity (key, name, role, status) values
    ('alone', 'A', 'joint', 'active'), ('with-processor', 'B', 'joint', 'active'),
    ('with-ended', 'C', 'joint', 'active'), ('together', 'D', 'joint', 'active'),
    ('single', 'E', 'controller', 'active'), ('paused', 'F', 'joint', 'draft');
insert into activity_engagement (activity, engagement) values
    ('with-processor', 'vendor'), ('with-ended', 'past'), ('together', 'published');
