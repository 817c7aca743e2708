--! on 2026-11-22: bare joint subjects-only untold-data untold-persons
--! ok: full half draft processor
insert into subject_category (key, name) values ('s', 'Staff'), ('t', 'Customers');
insert into data_category (key, name) values ('d', 'Contact details');
insert into subject_category (key, name) values ('todo', 'TODO');
insert into data_category (key, name) values ('todo', '[fyll i]');
insert into activity (key, name, role, status) values
    ('bare', 'A', 'controller', 'active'), ('joint', 'B', 'joint', 'active'),
    ('subjects-only', 'C', 'controller', 'active'), ('full', 'D', 'controller', 'active'),
    ('half', 'E', 'controller', 'active'), ('draft', 'F', 'controller', 'draft'),
    ('untold-persons', 'H', 'controller', 'active'), ('untold-data', 'I', 'controller', 'active'),
    ('processor', 'G', 'processor', 'active');
insert into activity_subject (activity, subject_category) values
    ('subjects-only', 's'), ('full', 's'), ('half', 's'), ('half', 't'),
    ('untold-persons', 'todo'), ('untold-data', 's');
insert into activity_subject_data (activity, subject_category, data_category) values
    ('full', 's', 'd'), ('half', 't', 'd'), ('untold-persons', 'todo', 'd'),
    ('untold-data', 's', 'todo');
