--! on 2026-11-22: staff-left-out not-this-vendor rules-for-staff
--! ok: staff-named nobody-named customers-only
insert into organisation (key, name, seat) values ('vendor', 'Vendor', 'IN');
insert into subject_category (key, name, kind) values
    ('staff', 'Employees', 'employee'), ('buyer', 'Customers', 'customer');
insert into activity (key, name) values ('payroll', 'Payroll'), ('sales', 'Sales');
insert into activity_subject (activity, subject_category) values
    ('payroll', 'staff'), ('payroll', 'buyer'), ('sales', 'buyer');
insert into engagement (key, supplier, capacity) values
    ('staff-left-out', 'vendor', 'processor'), ('not-this-vendor', 'vendor', 'processor'),
    ('rules-for-staff', 'vendor', 'processor'), ('staff-named', 'vendor', 'processor'),
    ('nobody-named', 'vendor', 'processor'), ('customers-only', 'vendor', 'processor');
insert into activity_engagement (activity, engagement) values
    ('payroll', 'staff-left-out'), ('sales', 'not-this-vendor'), ('payroll', 'rules-for-staff'),
    ('payroll', 'staff-named'), ('payroll', 'nobody-named'), ('sales', 'customers-only');
insert into engagement_safeguard (engagement, instrument, executed, approved_scope) values
    ('staff-left-out', 'SCC_2021_M2', true, null), ('not-this-vendor', 'SCC_2021_M2', true, 'no'),
    ('rules-for-staff', 'SCC_2021_M2', true, null), ('staff-named', 'SCC_2021_M2', true, 'yes'),
    ('nobody-named', 'SCC_2021_M2', true, 'unknown'), ('customers-only', 'SCC_2021_M2', true, null);
insert into engagement_safeguard_subject (engagement, instrument, subject_category) values
    ('staff-left-out', 'SCC_2021_M2', 'buyer'), ('rules-for-staff', 'SCC_2021_M2', 'staff'),
    ('staff-named', 'SCC_2021_M2', 'buyer'), ('staff-named', 'SCC_2021_M2', 'staff'),
    ('customers-only', 'SCC_2021_M2', 'buyer');
