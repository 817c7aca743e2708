--! on 2026-11-22: silent
--! on 2026-01-01: silent ended
--! ok: single recurring clauses processor ended
insert into organisation (key, name, seat) values ('in', 'A Ltd', 'IN');
insert into engagement (key, supplier, capacity) values
    ('silent', 'in', 'recipient'), ('single', 'in', 'recipient'), ('recurring', 'in', 'recipient'),
    ('clauses', 'in', 'recipient'), ('processor', 'in', 'processor'), ('ended', 'in', 'recipient');
insert into engagement_safeguard
    (engagement, instrument, executed, recurrence, necessity_test, ends) values
    ('silent', 'ART49_1E', null, null, 'Needed for the claim', null),
    ('single', 'ART49_1E', null, 'single', 'Needed for the claim', null),
    ('recurring', 'ART49_1E', null, 'recurring', 'Needed for the claim', null),
    ('clauses', 'SCC_2021_M1', true, null, null, null),
    ('processor', 'ART49_1E', null, null, 'Needed for the claim', null),
    ('ended', 'ART49_1E', null, null, 'Needed for the claim', '2026-06-30');
