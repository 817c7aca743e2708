--! on 2026-11-22: unknown unknown-but-some silent category leaf silent-ended silent-recipient
--! on 2026-11-21: unknown unknown-but-some silent category leaf silent-recipient ended
--! ok: none listed silent-but-some bank bank-sub
insert into organisation (key, name, kind, seat) values
    ('v', 'Vendor AB', 'company', 'SE'), ('w', 'Under AB', 'company', 'SE'),
    ('category', 'Carriers', 'category', 'SE');
insert into engagement (key, supplier, capacity, subprocessors, ends) values
    ('unknown', 'v', 'processor', 'unknown', null),
    ('unknown-but-some', 'v', 'processor', 'unknown', null),
    ('silent', 'v', 'processor', null, null), ('none', 'v', 'processor', 'none', null),
    ('category', 'category', 'processor', 'none', null),
    ('listed', 'v', 'processor', 'listed', null),
    ('silent-but-some', 'v', 'processor', null, null),
    ('silent-ended', 'v', 'processor', null, null),
    ('silent-recipient', 'v', 'processor', null, null),
    ('leaf', 'w', 'subprocessor', null, null), ('ended', 'w', 'subprocessor', null, '2026-11-21'),
    ('recipient', 'w', 'recipient', null, null),
    ('bank', 'v', 'independent_controller', null, null),
    ('bank-sub', 'w', 'processor', null, null);
insert into engagement_upstream (engagement, upstream) values
    ('leaf', 'silent-but-some'), ('leaf', 'unknown-but-some'), ('ended', 'silent-ended'),
    ('recipient', 'silent-recipient'), ('bank-sub', 'bank');
