--! on 2026-11-22: bare joint one-of-two guests photos
--! ok: guests-too photos-too whole limited-processor based no-purpose blank-purpose draft processor
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
insert into subject_category (key, name) values ('member', 'Members'), ('guest', 'Guests');
insert into data_category (key, name) values ('d', 'Address'), ('photo', 'Photo');
insert into activity (key, name, role) values
    ('guests', 'I', 'controller'), ('guests-too', 'J', 'controller'), ('photos', 'K', 'controller'),
    ('photos-too', 'L', 'controller'), ('whole', 'M', 'controller'),
    ('limited-processor', 'N', 'processor');
insert into activity_purpose (activity, key, name)
select key, 'p', 'Book' from activity
where key in ('guests', 'guests-too', 'photos', 'photos-too', 'whole', 'limited-processor');
insert into activity_purpose_basis (activity, purpose, basis)
select key, 'p', 'contract' from activity
where key in ('guests', 'guests-too', 'photos', 'photos-too', 'whole', 'limited-processor');
insert into activity_purpose_basis (activity, purpose, basis) values
    ('guests-too', 'p', 'legitimate_interests'), ('photos-too', 'p', 'consent');
insert into activity_subject (activity, subject_category)
select activity, s from activity_purpose_basis cross join unnest(array['member', 'guest']) s
where basis = 'contract' and activity not in ('one-of-two', 'based');
insert into activity_subject_data (activity, subject_category, data_category)
select activity, subject_category, d from activity_subject
cross join unnest(array['d', 'photo']) d;
insert into activity_purpose_basis_subject (activity, purpose, basis, subject_category) values
    ('guests', 'p', 'contract', 'member'), ('guests-too', 'p', 'contract', 'member'),
    ('guests-too', 'p', 'legitimate_interests', 'guest'),
    ('limited-processor', 'p', 'contract', 'member');
insert into activity_purpose_basis_data (activity, purpose, basis, data_category) values
    ('photos', 'p', 'contract', 'd'), ('photos-too', 'p', 'contract', 'd'),
    ('photos-too', 'p', 'consent', 'photo');
