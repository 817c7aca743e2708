--! on 2026-11-22: undated undated-for-purpose
--! on 2026-01-01: undated undated-for-purpose dated-later
--! ok: dated both missing contract other-purpose processor
insert into activity (key, name, role) values
    ('undated', 'A', 'controller'), ('undated-for-purpose', 'B', 'joint'),
    ('dated-later', 'C', 'controller'), ('dated', 'D', 'controller'), ('both', 'E', 'controller'),
    ('missing', 'F', 'controller'), ('contract', 'G', 'controller'),
    ('other-purpose', 'H', 'controller'), ('processor', 'I', 'processor');
insert into activity_purpose (activity, key, name) select key, 'p', 'Sell' from activity;
insert into activity_purpose (activity, key, name) values ('other-purpose', 'q', 'Plan');
insert into activity_purpose_basis (activity, purpose, basis, interest)
select key, 'p', case key when 'contract' then 'contract'::basis else 'legitimate_interests' end,
    'To sell'
from activity;
insert into assessment (key, kind, activity, purpose, done) values
    ('a', 'balancing', 'undated', null, null), ('b', 'balancing', 'undated-for-purpose', 'p', null),
    ('c', 'balancing', 'dated-later', null, null), ('d', 'balancing', 'dated-later', null, '2026-03-01'),
    ('e', 'balancing', 'dated', null, '2025-03-01'), ('f', 'balancing', 'both', null, null),
    ('g', 'balancing', 'both', null, '2025-03-01'), ('h', 'balancing', 'contract', null, null),
    ('i', 'balancing', 'other-purpose', 'q', null), ('j', 'balancing', 'processor', null, null);
