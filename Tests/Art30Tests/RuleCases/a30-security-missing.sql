--! on 2026-11-22: bare blank health processor planned untold
--! on 2027-03-01: bare blank health processor untold
--! ok: measured omitted draft
insert into measure (key, name, starts) values
    ('m', 'Encryption at rest', null), ('t', 'ifylles senare', null), ('n', 'Logs', '2027-03-01');
insert into subject_category (key, name) values ('s', 'Staff');
insert into data_category (key, name, special) values
    ('d', 'Contact details', null), ('h', 'Sick leave', 'health'),
    ('u', 'Union', 'trade_union_membership');
insert into activity (key, name, role, status, measures_omitted) values
    ('bare', 'A', 'controller', 'active', null), ('blank', 'B', 'controller', 'active', ' '),
    ('health', 'C', 'controller', 'active', null), ('processor', 'D', 'processor', 'active', null),
    ('measured', 'E', 'controller', 'active', null), ('draft', 'F', 'controller', 'draft', null),
    ('planned', 'H', 'controller', 'active', null), ('untold', 'I', 'controller', 'active', null),
    ('omitted', 'G', 'controller', 'active', 'Held by the security service');
insert into activity_measure (activity, measure) values ('measured', 'm'), ('planned', 'n'), ('untold', 't');
insert into activity_subject (activity, subject_category) values
    ('bare', 's'), ('health', 's'), ('measured', 's');
insert into activity_subject_data (activity, subject_category, data_category) values
    ('bare', 's', 'd'), ('health', 's', 'h'), ('health', 's', 'u'), ('measured', 's', 'h');
