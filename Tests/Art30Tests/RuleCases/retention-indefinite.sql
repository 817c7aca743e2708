--! on 2026-11-22: forever joint needed
--! ok: until missing period criterion draft processor
insert into subject_category (key, name) values ('s', 'Staff');
insert into data_category (key, name) values ('d', 'Contact details'), ('e', 'Pay');
insert into activity (key, name, role, status) values
    ('forever', 'A', 'controller', 'active'), ('joint', 'B', 'joint', 'active'),
    ('needed', 'C', 'controller', 'active'), ('until', 'D', 'controller', 'active'),
    ('missing', 'E', 'controller', 'active'), ('period', 'F', 'controller', 'active'),
    ('criterion', 'G', 'controller', 'active'), ('draft', 'H', 'controller', 'draft'),
    ('processor', 'I', 'processor', 'active');
insert into activity_subject (activity, subject_category) select key, 's' from activity;
insert into activity_subject_data (activity, subject_category, data_category, retention,
    retention_period, retention_criterion) values
    ('forever', 's', 'd', 'indefinite', null, null),
    ('forever', 's', 'e', 'indefinite', null, null),
    ('joint', 's', 'd', 'indefinite', null, null),
    ('needed', 's', 'd', 'as_long_as_needed', null, ' '),
    ('until', 's', 'd', 'as_long_as_needed', null, 'Until the warranty ends'),
    ('missing', 's', 'd', null, null, null), ('period', 's', 'd', 'period', '1 year', null),
    ('criterion', 's', 'd', 'criterion', null, 'While employed'),
    ('draft', 's', 'd', 'indefinite', null, null),
    ('processor', 's', 'd', 'indefinite', null, null);
