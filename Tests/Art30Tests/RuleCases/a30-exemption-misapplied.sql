--! on 2026-11-22: big health nobody-counted not-occasional offences regular risk risk-unknown
--! ok: small contact-data not-claimed claim-denied draft
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'b', 'k'), (3, 'c', 'k');
insert into organisation (register_id, key, name, headcount) values
    (1, 'vendor', 'V', 300), (2, 'k', 'K', 250), (3, 'k', 'K', null);
update organisation set headcount = 249 where register_id = 1;
insert into subject_category (key, name) values ('s', 'Staff');
insert into data_category (key, name, special, offences) values
    ('d', 'Contact details', null, false), ('h', 'Sick leave', 'health', null),
    ('o', 'Offences', null, true);
insert into activity
    (register_id, key, name, status, exemption_claimed, occasional, likely_risk) values
    (2, 'big', 'A', 'active', true, true, false),
    (3, 'nobody-counted', 'A', 'active', true, true, false),
    (1, 'small', 'A', 'active', true, true, false),
    (1, 'not-claimed', 'A', 'active', null, false, true),
    (1, 'claim-denied', 'A', 'active', false, false, true),
    (1, 'draft', 'A', 'draft', true, false, true),
    (1, 'regular', 'A', 'active', true, false, false),
    (1, 'not-occasional', 'A', 'active', true, null, false),
    (1, 'risk', 'A', 'active', true, true, true),
    (1, 'risk-unknown', 'A', 'active', true, true, null),
    (1, 'health', 'A', 'active', true, true, false),
    (1, 'offences', 'A', 'active', true, true, false),
    (1, 'contact-data', 'A', 'active', true, true, false);
insert into activity_subject (activity, subject_category) values
    ('health', 's'), ('offences', 's'), ('contact-data', 's');
insert into activity_subject_data (activity, subject_category, data_category) values
    ('health', 's', 'h'), ('offences', 's', 'o'), ('contact-data', 's', 'd');
