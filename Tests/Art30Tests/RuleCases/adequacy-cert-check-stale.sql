--! on 2026-11-22: old unrenewed unchecked-unrenewed
--! on 2026-11-23: old unrenewed unchecked-unrenewed year-ago due-today
--! ok: renewed unchecked not-due uk twice unused
insert into organisation (key, name, seat) values
    ('old', 'A Inc', 'US'), ('year-ago', 'B Inc', 'US'), ('unrenewed', 'C Inc', 'US'),
    ('unchecked-unrenewed', 'D Inc', 'US'), ('renewed', 'E Inc', 'US'),
    ('unchecked', 'F Inc', 'US'), ('due-today', 'G Inc', 'US'), ('not-due', 'H Inc', 'US'),
    ('uk', 'Ltd', 'GB'),
    ('twice', 'I Inc', 'US'), ('unused', 'J Inc', 'US');
insert into organisation_certification (organisation, scheme, starts, checked, renewal_due) values
    ('old', 'EU-US-DPF', '2023-09-01', '2025-11-21', null),
    ('year-ago', 'EU-US-DPF', '2023-09-01', '2025-11-22', null),
    ('unrenewed', 'EU-US-DPF', '2023-09-01', '2026-10-31', '2026-11-01'),
    ('unchecked-unrenewed', 'EU-US-DPF', '2023-09-01', null, '2026-11-01'),
    ('renewed', 'EU-US-DPF', '2023-09-01', '2026-11-01', '2026-11-01'),
    ('unchecked', 'EU-US-DPF', '2023-09-01', null, null),
    ('due-today', 'EU-US-DPF', '2023-09-01', '2026-10-31', '2026-11-22'),
    ('not-due', 'EU-US-DPF', '2023-09-01', '2026-10-31', '2027-01-01'),
    ('uk', 'EU-US-DPF', '2023-09-01', '2024-01-01', null),
    ('twice', 'EU-US-DPF', '2023-09-01', '2024-01-01', null),
    ('twice', 'EU-US-DPF', '2025-09-01', '2026-01-01', null),
    ('unused', 'EU-US-DPF', '2023-09-01', '2024-01-01', null),
    ('not-due', 'UK-US-DPF', '2023-09-01', '2024-01-01', null);
insert into organisation_certification (organisation, scheme, starts, ends, checked) values
    ('old', 'EU-US-DPF', '2023-07-10', '2023-08-31', '2026-11-01');
insert into engagement (key, supplier, capacity)
    select key, key, 'processor' from organisation where key not in ('keeper', 'unused');
insert into engagement (key, supplier, capacity) values ('again', 'old', 'processor');
