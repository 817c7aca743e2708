--! on 2026-11-22: bare only-joint
--! ok: signed draft ended bank below
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE');
insert into agreement (key, kind, status) values
    ('dpa', 'processing', 'signed'), ('draft', 'processing', 'draft'), ('joint', 'joint', 'signed');
insert into engagement (key, supplier, capacity, ends) values
    ('bare', 'v', 'processor', null), ('only-joint', 'v', 'processor', null),
    ('signed', 'v', 'processor', null), ('draft', 'v', 'processor', null),
    ('ended', 'v', 'processor', '2026-11-21'), ('bank', 'v', 'independent_controller', null),
    ('below', 'w', 'subprocessor', null);
insert into engagement_upstream (engagement, upstream) values ('below', 'signed');
insert into engagement_agreement (engagement, agreement) values
    ('signed', 'dpa'), ('draft', 'draft'), ('only-joint', 'joint');
