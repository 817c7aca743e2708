--! on 2026-11-22: bare low draft joint expired tomorrow oral old stale dropped silent third
--! on 2026-11-21: bare low draft joint tomorrow oral old stale dropped silent third today
--! ok: signed dated notice renewed new host bank-sub
insert into organisation (key, name, seat) values
    ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE'), ('x', 'Under Under AB', 'SE');
insert into agreement (key, kind, status, form, signed, updated, ends) values
    ('signed', 'processing', 'signed', null, '2018-05-25', null, null),
    ('today', 'processing', 'signed', null, '2026-11-22', null, null),
    ('draft', 'processing', 'draft', null, '2020-01-01', null, null),
    ('joint', 'joint', 'signed', null, null, null, null),
    ('expired', 'processing', 'signed', null, null, null, '2026-11-21'),
    ('tomorrow', 'processing', 'signed', null, '2026-11-23', null, null),
    ('oral', 'processing', 'signed', 'oral', null, null, null),
    ('old', 'processing', 'signed', null, '2018-05-24', null, null),
    ('renewed', 'processing', 'signed', null, '2018-05-24', '2018-05-25', null),
    ('dropped', 'processing', 'terminated', null, null, null, null),
    ('notice', 'processing', 'terminated', null, null, null, '2026-12-31'),
    ('silent', 'processing', null, null, null, null, null),
    ('dated', 'processing', null, null, '2020-01-01', null, null);
insert into agreement (key, status, signed, starts, updated) values
    ('new', 'signed', '2018-05-02', '2018-05-25', null),
    ('stale', 'signed', '2016-01-01', '2018-05-24', '2018-05-24');
insert into activity (key, name, role) values ('bureau', 'For customers', 'processor');
insert into engagement (key, supplier, capacity, risk) values
    ('host', 'v', 'processor', null), ('bank', 'v', 'independent_controller', null),
    ('bare', 'w', 'subprocessor', 'high'), ('low', 'w', 'subprocessor', 'low'),
    ('third', 'x', 'subprocessor', null), ('bank-sub', 'w', 'processor', null);
insert into engagement (key, supplier, capacity) select key, 'w', 'subprocessor' from agreement;
insert into engagement_upstream (engagement, upstream)
    select key, 'host' from engagement where supplier = 'w' and key <> 'bank-sub';
insert into engagement_upstream (engagement, upstream) values
    ('third', 'signed'), ('bank-sub', 'bank');
insert into engagement_agreement (engagement, agreement) select key, key from agreement;
insert into activity_engagement (activity, engagement) values ('bureau', 'host');
