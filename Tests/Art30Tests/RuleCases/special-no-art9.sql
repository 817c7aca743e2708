--! on 2026-11-22: joint sick
--! ok: lawful ordinary draft processor
insert into subject_category (key, name) values ('s', 'Staff'), ('t', 'Applicants');
insert into data_category (key, name, special) values
    ('h', 'Sick leave', 'health'), ('d', 'Pay', null);
insert into activity (key, name, role, status) values
    ('sick', 'A', 'controller', 'active'), ('joint', 'B', 'joint', 'active'),
    ('lawful', 'C', 'controller', 'active'), ('ordinary', 'D', 'controller', 'active'),
    ('draft', 'E', 'controller', 'draft'), ('processor', 'F', 'processor', 'active');
insert into activity_subject (activity, subject_category) select key, 's' from activity;
insert into activity_subject (activity, subject_category) values ('sick', 't');
insert into activity_subject_data (activity, subject_category, data_category, article_9) values
    ('sick', 's', 'h', null), ('sick', 't', 'h', null), ('joint', 's', 'h', null),
    ('lawful', 's', 'h', 'employment_law'), ('ordinary', 's', 'd', null), ('draft', 's', 'h', null),
    ('processor', 's', 'h', null);
