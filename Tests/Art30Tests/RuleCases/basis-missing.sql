--! on 2026-11-22: bare joint one-of-two
--! ok: based no-purpose blank-purpose draft processor
insert into activity (key, name, role, status) values
    ('bare', 'A', 'controller', 'active'), ('joint', 'B', 'joint', 'active'),
    ('one-of-two', 'C', 'controller', 'active'), ('based', 'D', 'controller', 'active'),
    ('no-purpose', 'E', 'controller', 'active'), ('blank-purpose', 'F', 'controller', 'active'),
    ('draft', 'G', 'controller', 'draft'), ('processor', 'H', 'processor', 'active');
insert into activity_purpose (activity, key, name) values
    ('bare', 'p', 'Pay wages'), ('bare', 'q', 'Plan shifts'), ('joint', 'p', 'Pay wages'),
    ('one-of-two', 'p', 'Pay wages'), ('one-of-two', 'q', 'Send the newsletter'),
    ('based', 'p', 'Pay wages'), ('blank-purpose', 'p', ' '), ('draft', 'p', 'Pay wages'),
    ('processor', 'p', 'Pay wages');
insert into activity_purpose_basis (activity, purpose, basis) values
    ('one-of-two', 'p', 'contract'), ('based', 'p', 'contract');
