--! on 2026-11-22: in-the-group hr-only clauses signed staff-none staff-asked staff-silent other-entity ended-clauses idta unsigned
--! ok: staff-covered customers same-entity assessed hr-only-staff renewed uk
insert into organisation (key, name, seat) values
    ('none', 'None Inc', 'US'), ('asked', 'Asked Inc', 'US'), ('silent', 'Silent Inc', 'US'),
    ('yes', 'Yes Inc', 'US'), ('part', 'Part Inc', 'US'), ('same', 'Same, Inc.', 'US'),
    ('renewed', 'Renewed Inc', 'US'), ('gb', 'Ltd', 'GB');
insert into organisation_certification
    (organisation, scheme, starts, ends, covers_hr, entity) values
    ('none', 'EU-US-DPF', '2023-09-01', null, 'no', null),
    ('asked', 'EU-US-DPF', '2023-09-01', null, 'unknown', null),
    ('silent', 'EU-US-DPF', '2023-09-01', null, null, null),
    ('yes', 'EU-US-DPF', '2023-09-01', null, 'yes', null),
    ('part', 'EU-US-DPF', '2023-09-01', null, null, 'Parent Inc'),
    ('same', 'EU-US-DPF', '2023-09-01', null, null, 'SAME INC'),
    ('renewed', 'EU-US-DPF', '2023-09-01', '2026-11-21', 'no', 'Old Inc'),
    ('renewed', 'EU-US-DPF', '2026-11-22', null, 'yes', null),
    ('renewed', 'EU-US-DPF', '2026-01-01', null, 'yes', 'Old Inc'),
    ('none', 'EU-US-DPF', '2023-07-10', '2023-08-31', 'yes', null),
    ('renewed', 'UK-US-DPF', '2023-09-01', null, 'no', 'Old Inc'),
    ('gb', 'EU-US-DPF', '2023-09-01', null, 'no', 'Old Inc');
insert into subject_category (key, name, kind) values
    ('staff', 'Employees', 'employee'), ('buyer', 'Customers', 'customer');
insert into activity (key, name) values ('payroll', 'Payroll'), ('sales', 'Sales');
insert into activity_subject (activity, subject_category) values
    ('payroll', 'staff'), ('payroll', 'buyer'), ('sales', 'buyer');
insert into engagement (key, supplier, capacity) values
    ('staff-none', 'none', 'processor'), ('staff-asked', 'asked', 'processor'),
    ('staff-silent', 'silent', 'processor'), ('staff-covered', 'yes', 'processor'),
    ('customers', 'none', 'processor'), ('other-entity', 'part', 'processor'),
    ('same-entity', 'same', 'processor'), ('clauses', 'none', 'processor'),
    ('renewed', 'renewed', 'processor'), ('uk', 'gb', 'processor'),
    ('signed', 'none', 'processor'), ('ended-clauses', 'none', 'processor'),
    ('idta', 'none', 'processor'), ('unsigned', 'none', 'processor');
insert into activity_engagement (activity, engagement) values
    ('payroll', 'staff-none'), ('payroll', 'staff-asked'), ('payroll', 'staff-silent'),
    ('payroll', 'staff-covered'), ('sales', 'customers'), ('payroll', 'clauses'),
    ('payroll', 'renewed'), ('payroll', 'uk'), ('payroll', 'signed'),
    ('payroll', 'ended-clauses'), ('payroll', 'idta'), ('payroll', 'unsigned');
insert into engagement_safeguard (engagement, instrument, executed, signed, ends) values
    ('clauses', 'SCC_2021_M2', true, null, null), ('staff-none', 'SCC_2021_M2', false, null, null),
    ('unsigned', 'SCC_2021_M2', null, null, null),
    ('signed', 'SCC_2021_M2', null, '2025-01-01', null),
    ('ended-clauses', 'SCC_2021_M2', true, null, '2026-11-21'),
    ('idta', 'X_UK_IDTA', true, null, null);
-- Clauses that are assessed carry what the listing does not; a listing for staff alone, and in the group.
insert into organisation (key, name, seat, parent) values ('hr', 'Hr Inc', 'US', null),
    ('top', 'Top Inc', 'US', null), ('daughter', 'Daughter AB', 'SE', 'top');
insert into organisation_certification (organisation, scheme, starts, covers_hr, covers_other) values
    ('hr', 'EU-US-DPF', '2023-09-01', 'yes', 'no'), ('top', 'EU-US-DPF', '2023-09-01', 'no', 'yes');
insert into activity (key, name) values ('wages', 'Wages');
insert into activity_subject (activity, subject_category) values ('wages', 'staff');
insert into engagement (key, client, supplier, capacity) values
    ('assessed', null, 'none', 'processor'), ('hr-only', null, 'hr', 'processor'),
    ('hr-only-staff', null, 'hr', 'processor'), ('in-the-group', 'daughter', 'top', 'processor');
insert into activity_engagement (activity, engagement) values
    ('payroll', 'assessed'), ('sales', 'hr-only'), ('wages', 'hr-only-staff'),
    ('wages', 'in-the-group');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('assessed', 'SCC_2021_M2', true);
insert into assessment (key, kind, done, engagement, territory, outcome) values
    ('tia', 'transfer', '2026-01-01', 'assessed', 'US', 'sufficient');
