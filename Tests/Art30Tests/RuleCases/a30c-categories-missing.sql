--! on 2026-11-22: bare joint subjects-only
--! ok: full half draft processor
insert into subject_category (key, name) values ('s', 'Staff'), ('t', 'Customers');
insert into data_category (key, name) values ('d', 'Contact details');
insert into activity (key, name, role, status) values
    ('bare', 'A', 'controller', 'active'), ('joint', 'B', 'joint', 'active'),
    ('subjects-only', 'C', 'controller', 'active'), ('full', 'D', 'controller', 'active'),
    ('half', 'E', 'controller', 'active'), ('draft', 'F', 'controller', 'draft'),
    ('processor', 'G', 'processor', 'active');
insert into activity_subject (activity, subject_category) values
    ('subjects-only', 's'), ('full', 's'), ('half', 's'), ('half', 't');
insert into activity_subject_data (activity, subject_category, data_category) values
    ('full', 's', 'd'), ('half', 't', 'd');
