--! on 2026-11-22: direct grand cycle british sub region-owner
--! on 2020-12-31: direct grand cycle sub region-owner
--! ok: swedish orphan american remote chained bank polynesian leaf seatless
insert into organisation (key, name, seat, parent) values
    ('us', 'Acme Inc', 'US', null), ('mid', 'Mid BV', 'NL', 'us'), ('lu', 'Acme Sarl', 'LU', 'us'),
    ('se', 'Acme AB', 'SE', 'mid'), ('gb', 'Ltd', 'GB', null), ('ie', 'Acme Ltd', 'IE', 'gb'),
    ('a', 'A AB', 'SE', 'b'), ('b', 'B Inc', 'US', 'a'), ('hold', 'Hold AB', 'SE', null),
    ('free', 'Free AB', 'SE', null), ('owned', 'Owned AB', 'SE', 'hold'),
    ('ussub', 'Sub Inc', 'US', 'us'), ('pf', 'PF SA', 'PF', null), ('fr', 'FR SA', 'FR', 'pf'),
    ('far', 'Far', 'outside-EEA', null), ('near', 'Near AB', 'SE', 'far'),
    ('seatless', 'Seatless', 'unknown', 'us');
insert into engagement (key, supplier, capacity) values
    ('direct', 'lu', 'processor'), ('grand', 'se', 'processor'), ('cycle', 'a', 'processor'),
    ('british', 'ie', 'processor'), ('region-owner', 'near', 'processor'),
    ('swedish', 'owned', 'processor'), ('orphan', 'free', 'processor'),
    ('sub', 'lu', 'subprocessor'), ('american', 'ussub', 'processor'),
    ('remote', 'lu', 'processor'), ('chained', 'lu', 'processor'),
    ('leaf', 'us', 'subprocessor'), ('bank', 'lu', 'independent_controller'),
    ('polynesian', 'fr', 'processor'), ('seatless', 'seatless', 'processor');
insert into engagement_upstream (engagement, upstream) values
    ('leaf', 'chained'), ('sub', 'orphan');
insert into engagement_location (engagement, kind, territory) values ('remote', 'access', 'US');
