--! on 2026-11-22: draft silent oral expired future tomorrow old old-updated-before two-bad terminated online-undated online-unversioned
--! on 2026-11-21: draft silent oral future tomorrow old old-updated-before two-bad terminated today online-undated online-unversioned
--! ok: online online-by-url undated written only-date old-updated new-terms notice-given one-good below only-joint
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE');
insert into agreement (key, kind, status, form, signed, updated, starts, ends) values
    ('draft', 'processing', 'draft', 'written', '2020-01-01', null, null, null),
    ('silent', 'processing', null, null, null, null, null, null),
    ('oral', 'processing', 'signed', 'oral', '2020-01-01', null, null, null),
    ('expired', 'processing', 'signed', null, '2020-01-01', null, null, '2026-11-21'),
    ('future', 'processing', 'signed', null, '2020-01-01', null, '2026-11-23', null),
    ('tomorrow', 'processing', 'signed', null, '2026-11-23', null, null, null),
    ('today', 'processing', 'signed', null, '2026-11-22', null, null, null),
    ('old', 'processing', 'signed', null, '2018-05-24', null, '2016-01-01', null),
    ('old-updated-before', 'processing', 'signed', null, '2016-01-01', '2018-05-24', null, null),
    ('old-updated', 'processing', 'signed', null, '2016-01-01', '2018-05-25', null, null),
    ('new-terms', 'processing', 'signed', null, '2018-05-02', null, '2018-05-25', null),
    ('terminated', 'processing', 'terminated', null, '2020-01-01', null, null, null),
    ('notice-given', 'processing', 'terminated', null, '2020-01-01', null, null, '2026-12-31'),
    ('undated', 'processing', 'signed', null, null, null, null, null),
    ('written', 'processing', 'signed', 'written', '2018-05-25', null, null, null),
    ('only-date', 'processing', null, null, '2020-01-01', null, null, null),
    ('joint', 'joint', 'draft', null, null, null, null, null);
insert into engagement (key, supplier, capacity)
    select key, 'v', 'processor' from agreement where key not in ('joint');
insert into engagement (key, supplier, capacity) values
    ('two-bad', 'v', 'processor'), ('one-good', 'v', 'processor'), ('only-joint', 'v', 'processor'),
    ('below', 'w', 'subprocessor');
insert into engagement_upstream (engagement, upstream) values ('below', 'written');
insert into engagement_agreement (engagement, agreement)
    select key, key from agreement where key not in ('joint');
insert into engagement_agreement (engagement, agreement) values
    ('two-bad', 'draft'), ('two-bad', 'oral'), ('one-good', 'draft'), ('one-good', 'written'),
    ('only-joint', 'joint'), ('below', 'draft');
insert into agreement (key, kind, status, form, signed, terms_version, terms_url) values
    ('online', 'processing', 'signed', 'online', '2020-01-01', '2019-12', null),
    ('online-by-url', 'processing', null, 'online', '2020-01-01', null, 'https://vendor.example/dpa'),
    ('online-undated', 'processing', 'signed', 'online', null, '2019-12', null),
    ('online-unversioned', 'processing', 'signed', 'online', '2020-01-01', null, ' ');
insert into engagement (key, supplier, capacity)
    select key, 'v', 'processor' from agreement where form = 'online';
insert into engagement_agreement (engagement, agreement)
    select key, key from agreement where form = 'online';
