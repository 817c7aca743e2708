--! on 2026-11-22: case case case case vendor case case
--! on 2026-11-21: case case case case vendor case
--! ok: complete
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE');
insert into engagement (key, supplier, capacity) values
    ('vendor', 'v', 'processor'), ('complete', 'v', 'processor');
insert into disclosure (key, engagement, authority, territory, disclosed, agreement_cited,
    basis_analysis, transfer_analysis) values
    ('bare', null, 'Court', 'US', '2026-01-01', null, null, null),
    ('blank', null, 'Court', 'US', '2026-01-01', ' ', ' ', ' '),
    ('basis-only', null, 'Court', 'US', '2026-01-01', null, 'Art 6(1)(f)', null),
    ('transfer-only', null, 'Court', 'US', '2026-01-01', null, null, 'Art 49(1)(e)'),
    ('vendor', 'vendor', 'Court', 'US', '2026-01-01', null, null, null),
    ('uk', null, 'Court', 'GB', '2021-06-29', null, null, null),
    ('today', null, 'Court', 'US', '2026-11-22', null, null, null),
    ('tomorrow', 'complete', 'Court', 'US', '2026-11-23', null, null, null),
    ('never', 'complete', 'Court', 'US', null, null, null, null),
    ('agreed', 'complete', 'Court', 'US', '2026-01-01', 'Treaty of mutual assistance', null, null),
    ('analysed', 'complete', 'Court', 'US', '2026-01-01', null, 'Art 6(1)(f)', 'Art 49(1)(e)'),
    ('uk-bridge', 'complete', 'Court', 'GB', '2021-06-28', null, null, null),
    ('german', 'complete', 'Court', 'DE', '2026-01-01', null, null, null),
    ('svalbard', 'complete', 'Court', 'SJ', '2026-01-01', null, null, null);
