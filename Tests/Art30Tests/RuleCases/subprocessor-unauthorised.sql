--! on 2026-11-22: silent not-yet objected same-day undone bare specific asked shared draft empty oral expired future tomorrow old stale gone
--! on 2026-11-21: silent not-yet same-day undone bare specific asked shared draft empty oral future tomorrow old stale gone approved today
--! ok: window objects-later reversed general third banker host recipient written dated updated new notice
insert into organisation (key, name, seat) values
    ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE'), ('bank', 'Bank AB', 'SE'),
    ('x', 'Under Under AB', 'SE');
insert into agreement (key, status, form, signed, updated, starts, ends, authorisation) values
    ('written', 'signed', 'written', '2018-05-25', null, null, null, 'general'),
    ('specific', 'signed', null, '2020-01-01', null, null, null, 'specific'),
    ('asked', 'signed', null, '2020-01-01', null, null, null, 'unknown'),
    ('draft', 'draft', null, '2020-01-01', null, null, null, 'general'),
    ('empty', null, null, null, null, null, null, 'general'),
    ('dated', null, null, '2020-01-01', null, null, null, 'general'),
    ('oral', 'signed', 'oral', null, null, null, null, 'general'),
    ('expired', 'signed', null, null, null, null, '2026-11-21', 'general'),
    ('future', 'signed', null, null, null, '2026-11-23', null, 'general'),
    ('today', 'signed', null, '2026-11-22', null, null, null, 'general'),
    ('tomorrow', 'signed', null, '2026-11-23', null, null, null, 'general'),
    ('old', 'signed', null, '2018-05-24', null, '2016-01-01', null, 'general'),
    ('stale', 'signed', null, '2016-01-01', '2018-05-24', null, null, 'general'),
    ('updated', 'signed', null, '2016-01-01', '2018-05-25', null, null, 'general'),
    ('new', 'signed', null, '2018-05-02', null, '2018-05-25', null, 'general'),
    ('gone', 'terminated', null, '2020-01-01', null, null, null, 'general'),
    ('notice', 'terminated', null, '2020-01-01', null, null, '2026-12-31', 'general');
insert into agreement (key, kind, status, authorisation) values
    ('joint', 'joint', 'signed', 'general');
insert into engagement (key, supplier, capacity)
    select 'under-' || key, 'v', 'processor' from agreement;
insert into engagement_agreement (engagement, agreement) select 'under-' || key, key from agreement;
insert into engagement (key, supplier, capacity)
    select key, 'w', 'subprocessor' from agreement where key <> 'joint';
insert into engagement_upstream (engagement, upstream)
    select key, 'under-' || key from agreement where key <> 'joint';
insert into engagement (key, supplier, capacity, approved, notified, objected) values
    ('host', 'v', 'processor', null, null, null),
    ('bank', 'bank', 'independent_controller', null, null, null),
    ('silent', 'w', 'subprocessor', null, null, null),
    ('approved', 'w', 'subprocessor', '2026-11-22', null, null),
    ('not-yet', 'w', 'subprocessor', '2026-11-23', null, null),
    ('window', 'w', 'subprocessor', null, '2026-11-15', null),
    ('objected', 'w', 'subprocessor', null, '2026-11-15', '2026-11-22'),
    ('objects-later', 'w', 'subprocessor', null, '2026-11-15', '2026-11-23'),
    ('same-day', 'w', 'subprocessor', '2026-11-20', null, '2026-11-20'),
    ('reversed', 'w', 'subprocessor', '2026-11-21', null, '2026-11-20'),
    ('undone', 'w', 'subprocessor', '2026-11-23', null, '2026-11-20'),
    ('general', 'w', 'processor', null, null, null),
    ('third', 'x', 'subprocessor', null, null, null),
    ('bare', 'w', 'subprocessor', null, null, null),
    ('shared', 'w', 'subprocessor', null, null, null),
    ('recipient', 'w', 'recipient', null, null, null),
    ('banker', 'w', 'processor', null, null, null);
insert into engagement_upstream (engagement, upstream) values
    ('silent', 'under-joint'), ('approved', 'under-specific'), ('not-yet', 'under-specific'),
    ('window', 'under-written'), ('objected', 'under-written'), ('objects-later', 'under-written'),
    ('same-day', 'under-written'), ('reversed', 'under-written'), ('undone', 'under-written'),
    ('general', 'under-written'), ('third', 'general'), ('bare', 'host'),
    ('shared', 'under-written'), ('shared', 'host'), ('recipient', 'host'), ('banker', 'bank');
