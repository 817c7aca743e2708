--! on 2026-11-22: word blank-evidence
--! ok: form dated evidence online started one-of-two draft below
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE');
insert into agreement (key, status, form, signed, starts, evidence, terms_version) values
    ('word', 'signed', null, null, null, null, null),
    ('blank-evidence', 'signed', null, null, null, ' ', null),
    ('form', 'signed', 'written', null, null, null, null),
    ('dated', 'signed', null, '2020-01-01', null, null, null),
    ('evidence', 'signed', null, null, null, 'Archive 12', null),
    ('online', 'signed', 'online', '2020-01-01', null, null, '2020-01'),
    ('started', 'signed', null, null, '2020-01-01', null, null),
    ('draft', 'draft', null, null, null, null, null);
insert into engagement (key, supplier, capacity) select key, 'v', 'processor' from agreement;
insert into engagement (key, supplier, capacity) values
    ('one-of-two', 'v', 'processor'), ('below', 'w', 'subprocessor');
insert into engagement_upstream (engagement, upstream) values ('below', 'form');
insert into engagement_agreement (engagement, agreement) select key, key from agreement;
insert into engagement_agreement (engagement, agreement) values
    ('one-of-two', 'word'), ('one-of-two', 'dated'), ('below', 'word');
