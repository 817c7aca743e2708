--! on 2026-11-22: blank missing sub
--! on 2026-11-21: blank ended missing sub
--! ok: described recipient vendor
insert into organisation (key, name) values ('c', 'Customer AB');
insert into engagement (key, client, supplier, capacity, ends, processing) values
    ('missing', 'c', 'keeper', 'processor', null, null),
    ('blank', 'c', 'keeper', 'processor', null, ' '),
    ('sub', 'c', 'keeper', 'subprocessor', null, null),
    ('ended', 'c', 'keeper', 'processor', '2026-11-21', null),
    ('described', 'c', 'keeper', 'processor', null, 'Hosting and backup'),
    ('recipient', 'c', 'keeper', 'recipient', null, null),
    ('vendor', null, 'c', 'processor', null, null);
insert into activity (key, name, role) values ('a', 'A', 'processor'), ('b', 'B', 'processor');
insert into activity_engagement (activity, engagement) values ('a', 'missing'), ('b', 'missing');
