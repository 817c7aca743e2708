--! on 2026-11-22: silent asked partly risky list-unread
--! ok: read absent by-notice returned unsigned adequate
insert into organisation (key, name, seat) values
    ('in', 'A Ltd', 'IN'), ('gb', 'Ltd', 'GB'), ('cust', 'Customer', 'IN');
insert into engagement (key, client, supplier, capacity, risk) values
    ('silent', null, 'in', 'processor', 'low'), ('asked', null, 'in', 'processor', null),
    ('partly', null, 'in', 'processor', null), ('risky', null, 'in', 'processor', 'high'),
    ('list-unread', null, 'in', 'processor', null), ('read', null, 'in', 'processor', null),
    ('absent', null, 'in', 'processor', null), ('by-notice', null, 'in', 'processor', null),
    ('returned', 'cust', 'keeper', 'processor', null), ('unsigned', null, 'in', 'processor', null),
    ('adequate', null, 'gb', 'processor', null);
insert into engagement_safeguard (engagement, instrument, executed, annex_1a, annex_1b, annex_1c,
    annex_2, annex_3, notice_days)
select key, instrument, key <> 'unsigned', a::presence, b::presence, b::presence, b::presence,
    c::presence, days
from (values
    ('silent', 'SCC_2021_M2', null, null, null, null::int),
    ('asked', 'SCC_2021_M2', 'unknown', 'unknown', 'unknown', null),
    ('partly', 'SCC_2021_M2', null, 'present', 'present', null),
    ('risky', 'SCC_2021_M2', null, null, null, null),
    ('list-unread', 'SCC_2021_M2', 'present', 'present', null, null),
    ('read', 'SCC_2021_M2', 'present', 'present', 'present', null),
    ('absent', 'SCC_2021_M2', 'absent', 'present', 'present', null),
    ('by-notice', 'SCC_2021_M2', 'present', 'present', null, 30),
    ('returned', 'SCC_2021_M4', 'present', 'present', null, null),
    ('unsigned', 'SCC_2021_M2', null, null, null, null),
    ('adequate', 'SCC_2021_M2', null, null, null, null)) t (key, instrument, a, b, c, days);
