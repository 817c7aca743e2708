--! on 2026-11-22: none blank generic
--! ok: specific one-of-two as-processor draft
insert into activity (key, name, role, status) values
    ('none', 'A', 'controller', 'active'), ('blank', 'B', 'controller', 'active'),
    ('generic', 'C', 'joint', 'active'), ('specific', 'D', 'controller', 'active'),
    ('one-of-two', 'E', 'controller', 'active'), ('as-processor', 'F', 'processor', 'active'),
    ('draft', 'G', 'controller', 'draft');
insert into activity_purpose (activity, key, name) values
    ('blank', 'p', '  '), ('generic', 'p', 'Administration.'), ('specific', 'p', 'Pay wages'),
    ('one-of-two', 'p', 'IT'), ('one-of-two', 'q', 'Answer questions from customers');
