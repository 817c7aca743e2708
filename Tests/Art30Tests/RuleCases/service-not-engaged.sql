--! on 2026-11-22: supplied nobody-knows one-of-two ended-engagement
--! on 2026-11-21: supplied nobody-knows one-of-two
--! ok: own also-own engaged below no-system draft
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Sub AB', 'SE');
insert into service (key, name, supplier) values
    ('crm', 'CRM', 'v'), ('mail', 'Mail', 'v'), ('cloud', 'Cloud', 'w'), ('odd', 'Odd', null),
    ('mine', 'Mine', 'keeper'), ('both', 'Both', 'v'), ('old', 'Old', 'v');
insert into engagement (key, supplier, service, capacity, ends) values
    ('mail', 'v', 'mail', 'processor', null), ('cloud', 'w', 'cloud', 'subprocessor', null),
    ('old', 'v', 'old', 'processor', '2026-11-21');
insert into engagement_upstream (engagement, upstream) values ('cloud', 'mail');
insert into activity (key, name, role, status) values
    ('supplied', 'A', 'controller', 'active'), ('nobody-knows', 'B', 'processor', 'active'),
    ('one-of-two', 'C', 'controller', 'active'), ('ended-engagement', 'D', 'controller', 'active'),
    ('own', 'E', 'controller', 'active'), ('also-own', 'J', 'controller', 'active'), ('engaged', 'F', 'controller', 'active'),
    ('below', 'G', 'controller', 'active'), ('no-system', 'H', 'controller', 'active'),
    ('draft', 'I', 'controller', 'draft');
insert into activity_service (activity, service) values
    ('supplied', 'crm'), ('nobody-knows', 'odd'), ('one-of-two', 'mail'), ('one-of-two', 'crm'),
    ('ended-engagement', 'old'), ('own', 'mine'), ('also-own', 'both'), ('engaged', 'mail'), ('below', 'cloud'),
    ('draft', 'crm');
insert into service_reseller (service, reseller) values ('both', 'keeper'), ('crm', 'w');
