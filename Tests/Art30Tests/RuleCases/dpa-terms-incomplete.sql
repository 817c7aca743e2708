--! on 2026-11-22: a b c d e f g h subject duration nature data people two today notice dated updated new
--! ok: full silent asked draft oral old stale later ended amended joint below dropped dateless
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE');
insert into agreement (key, status, instructions) values ('full', 'signed', 'present');
insert into agreement (key, status, audit) values ('asked', 'signed', 'unknown');
insert into agreement (key, status) values ('silent', 'signed');
insert into agreement (key, status, instructions) values ('a', 'signed', 'absent');
insert into agreement (key, status, confidentiality) values ('b', 'signed', 'absent');
insert into agreement (key, status, security) values ('c', 'signed', 'absent');
insert into agreement (key, status, subprocessor_terms) values ('d', 'signed', 'absent');
insert into agreement (key, status, rights_assistance) values ('e', 'signed', 'absent');
insert into agreement (key, status, duties_assistance) values ('f', 'signed', 'absent');
insert into agreement (key, status, deletion_or_return) values ('g', 'signed', 'absent');
insert into agreement (key, status, audit) values ('h', 'signed', 'absent');
insert into agreement (key, status, subject_matter) values ('subject', 'signed', 'absent');
insert into agreement (key, status, duration) values ('duration', 'signed', 'absent');
insert into agreement (key, status, nature_and_purpose) values ('nature', 'signed', 'absent');
insert into agreement (key, status, data_types) values ('data', 'signed', 'absent');
insert into agreement (key, status, subject_types) values ('people', 'signed', 'absent');
insert into agreement (key, status, form, signed, ends, audit) values
    ('draft', 'draft', null, null, null, 'absent'),
    ('oral', 'signed', 'oral', null, null, 'absent'),
    ('old', 'signed', null, '2018-05-24', null, 'absent'),
    ('later', 'signed', null, '2026-11-23', null, 'absent'),
    ('ended', 'signed', null, null, '2026-11-21', 'absent'),
    ('dropped', 'terminated', null, '2020-01-01', null, 'absent'),
    ('dateless', null, null, null, null, 'absent'),
    ('today', 'signed', null, '2026-11-22', null, 'absent'),
    ('notice', 'terminated', null, '2020-01-01', '2026-12-31', 'absent'),
    ('dated', null, null, '2018-05-25', null, 'absent');
insert into agreement (key, status, signed, updated, starts, audit) values
    ('updated', 'signed', '2016-01-01', '2018-05-25', null, 'absent'),
    ('stale', 'signed', '2016-01-01', '2018-05-24', null, 'absent'),
    ('new', 'signed', '2018-05-02', null, '2018-05-25', 'absent');
insert into agreement (key, kind, status, audit) values ('joint', 'joint', 'signed', 'absent');
insert into agreement (key, status, audit) values ('amendment', 'signed', 'present');
insert into engagement (key, supplier, capacity)
    select key, 'v', 'processor' from agreement where key <> 'amendment';
insert into engagement_agreement (engagement, agreement)
    select key, key from agreement where key <> 'amendment';
insert into engagement (key, supplier, capacity) values
    ('amended', 'v', 'processor'), ('two', 'v', 'processor'), ('below', 'w', 'subprocessor');
insert into engagement_upstream (engagement, upstream) values ('below', 'full');
insert into engagement_agreement (engagement, agreement) values
    ('amended', 'h'), ('amended', 'amendment'), ('two', 'h'), ('two', 'asked'), ('below', 'h');
