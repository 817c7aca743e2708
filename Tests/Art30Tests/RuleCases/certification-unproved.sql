--! on 2026-11-22: neither unchecked unnamed blank
--! on 2024-06-01: neither unchecked unnamed blank once
--! ok: proved once clauses unused another-scheme
insert into organisation (key, name, seat) values
    ('neither', 'A Inc', 'US'), ('unchecked', 'B Inc', 'US'), ('unnamed', 'C Inc', 'US'),
    ('blank', 'D Inc', 'US'), ('proved', 'E Inc', 'US'), ('once', 'F Inc', 'US'),
    ('clauses', 'G Inc', 'US'), ('unused', 'H Inc', 'US'), ('another-scheme', 'I Inc', 'US');
insert into organisation_certification (organisation, scheme, starts, checked, entity) values
    ('neither', 'EU-US-DPF', '2023-09-01', null, null),
    ('unchecked', 'EU-US-DPF', '2023-09-01', null, 'B Inc'),
    ('unnamed', 'EU-US-DPF', '2023-09-01', '2026-01-01', null),
    ('blank', 'EU-US-DPF', '2023-09-01', '2026-01-01', ' '),
    ('proved', 'EU-US-DPF', '2023-09-01', '2026-01-01', 'E Inc'),
    ('once', 'EU-US-DPF', '2023-09-01', null, null),
    ('once', 'EU-US-DPF', '2025-09-01', '2026-01-01', 'F Inc'),
    ('unused', 'EU-US-DPF', '2023-09-01', null, null),
    ('another-scheme', 'UK-US-DPF', '2023-09-01', null, null);
insert into engagement (key, supplier, capacity)
    select key, key, 'processor' from organisation where key not in ('keeper', 'unused');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('clauses', 'SCC_2021_M2', true);
