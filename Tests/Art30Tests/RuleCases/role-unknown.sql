--! on 2026-11-22: unsettled unsettled-below
--! on 2026-01-01: unsettled-below
--! ok: settled recipient ended
insert into organisation (key, name, seat) values ('a', 'A AB', 'SE'), ('b', 'B AB', 'SE');
insert into engagement (key, supplier, capacity, starts, ends) values
    ('unsettled', 'a', 'unknown', '2026-02-01', null),
    ('unsettled-below', 'b', 'unknown', null, null),
    ('settled', 'a', 'processor', null, null), ('recipient', 'a', 'recipient', null, null),
    ('ended', 'a', 'unknown', null, '2025-12-31');
