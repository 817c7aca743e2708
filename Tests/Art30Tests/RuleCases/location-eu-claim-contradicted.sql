--! on 2026-11-22: seat storage access below third sweden uk
--! on 2020-12-31: seat storage access below third sweden
--! ok: kept own-country elsewhere-inside no-claim vague asked moved polynesia unknown-place third-leaf
insert into organisation (key, name, seat) values
    ('se', 'Vendor AB', 'SE'), ('us', 'Acme Inc', 'US'), ('in', 'Dev Pvt Ltd', 'IN'),
    ('mid', 'Mid AB', 'SE'), ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity, claims_only) values
    ('seat', 'us', 'processor', 'EEA'), ('storage', 'se', 'processor', 'EEA'),
    ('access', 'se', 'processor', 'EU'), ('below', 'se', 'processor', 'EEA'),
    ('third', 'se', 'processor', 'EEA'), ('third-mid', 'mid', 'subprocessor', null),
    ('third-leaf', 'in', 'subprocessor', null), ('sweden', 'se', 'processor', 'SE'),
    ('uk', 'gb', 'processor', 'EEA'), ('kept', 'se', 'processor', 'EEA'),
    ('own-country', 'us', 'processor', 'US'), ('elsewhere-inside', 'se', 'processor', 'SE'),
    ('no-claim', 'us', 'processor', null), ('vague', 'us', 'processor', 'worldwide'),
    ('asked', 'us', 'processor', 'unknown'),
    ('moved', 'se', 'processor', 'EEA'), ('polynesia', 'se', 'processor', 'EEA'),
    ('unknown-place', 'se', 'processor', 'EEA'), ('below-leaf', 'us', 'subprocessor', null);
insert into engagement_upstream (engagement, upstream) values
    ('below-leaf', 'below'), ('third-mid', 'third'), ('third-leaf', 'third-mid');
insert into engagement_location (engagement, kind, territory, ends) values
    ('storage', 'storage', 'IN', null), ('access', 'access', 'IN', null),
    ('sweden', 'access', 'IN', null), ('kept', 'storage', 'DE', null),
    ('elsewhere-inside', 'storage', 'DE', null), ('moved', 'storage', 'IN', '2020-12-30'),
    ('polynesia', 'storage', 'PF', null), ('unknown-place', 'storage', 'unknown', null);
