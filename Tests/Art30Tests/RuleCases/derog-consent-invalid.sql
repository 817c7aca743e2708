--! on 2026-11-22: banner asked silent staff staff-no staff-asked staff-below staff-systematic
--! ok: proven staff-free staff-clauses customers staff-ended staff-draft staff-elsewhere with-clauses contract by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('banner', 'us', 'recipient'), ('asked', 'us', 'recipient'), ('silent', 'us', 'recipient'),
    ('proven', 'us', 'recipient'), ('with-clauses', 'us', 'recipient'),
    ('contract', 'us', 'recipient'), ('by-region', 'region', 'recipient'),
    ('svalbard', 'sj', 'recipient'), ('staff', 'us', 'recipient'), ('staff-no', 'us', 'recipient'),
    ('staff-asked', 'us', 'recipient'), ('staff-below', 'us', 'recipient'),
    ('staff-systematic', 'us', 'recipient'), ('staff-free', 'us', 'recipient'),
    ('staff-clauses', 'us', 'recipient'), ('customers', 'us', 'recipient'),
    ('staff-ended', 'us', 'recipient'), ('staff-draft', 'us', 'recipient'),
    ('staff-elsewhere', 'us', 'recipient'), ('above', 'gb', 'recipient');
insert into engagement_upstream (engagement, upstream) values ('staff-below', 'above');
insert into subject_category (key, name, kind) values
    ('s', 'Staff', 'employee'), ('c', 'Customers', 'customer');
insert into activity (key, name, status) values
    ('payroll', 'Pay', 'active'), ('sales', 'Sell', 'active'), ('plan', 'Plan', 'draft');
insert into activity_subject (activity, subject_category) values
    ('payroll', 's'), ('payroll', 'c'), ('sales', 'c'), ('plan', 's');
insert into activity_engagement (activity, engagement)
select case key when 'customers' then 'sales' when 'staff-elsewhere' then 'sales'
    when 'staff-draft' then 'plan' else 'payroll' end, key
from engagement where key like 'staff%' and key <> 'staff-below' or key in ('customers', 'above');
insert into engagement_safeguard
    (engagement, instrument, recurrence, consent_evidence, executed) values
    ('banner', 'ART49_1A', 'single', 'no', null), ('asked', 'ART49_1A', 'single', 'unknown', null),
    ('silent', 'ART49_1A', 'single', null, null), ('proven', 'ART49_1A', 'single', 'yes', null),
    ('with-clauses', 'ART49_1A', 'single', 'no', null),
    ('with-clauses', 'SCC_2021_M1', null, null, true),
    ('contract', 'ART49_1B', 'single', 'no', null), ('by-region', 'ART49_1A', 'single', 'no', null),
    ('svalbard', 'ART49_1A', 'single', 'no', null);
insert into engagement_safeguard
    (engagement, instrument, recurrence, consent_evidence, free_choice, ends)
select key, 'ART49_1A', case key when 'staff-systematic' then 'recurring'::recurrence
    else 'single' end, 'yes', case key when 'staff-no' then 'no'::answer
    when 'staff-asked' then 'unknown' when 'staff-free' then 'yes' end,
    case key when 'staff-ended' then date '2026-11-21' end
from engagement where key like 'staff%' or key = 'customers';
insert into engagement_safeguard (engagement, instrument, executed) values
    ('staff-clauses', 'SCC_2021_M1', true);
