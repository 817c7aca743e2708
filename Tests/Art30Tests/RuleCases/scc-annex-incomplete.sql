--! on 2026-11-22: parties description authority measures subs light-parties two-places
--! ok: complete silent asked listed light m1 unsigned adequate by-region svalbard old
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB'), ('shop', 'Shop Inc', 'US');
insert into engagement (key, client, supplier, capacity, ends) values
    ('parties', null, 'us', 'processor', null), ('description', null, 'us', 'processor', null),
    ('authority', null, 'us', 'processor', null), ('measures', null, 'us', 'processor', null),
    ('subs', null, 'us', 'processor', null), ('light-parties', 'shop', 'keeper', 'processor', null),
    ('two-places', null, 'us', 'processor', null), ('complete', null, 'us', 'processor', null),
    ('silent', null, 'us', 'processor', null), ('asked', null, 'us', 'processor', null),
    ('listed', null, 'us', 'processor', null), ('light', 'shop', 'keeper', 'processor', null),
    ('m1', null, 'us', 'recipient', null), ('unsigned', null, 'us', 'processor', null),
    ('adequate', null, 'gb', 'processor', null), ('by-region', null, 'region', 'processor', null),
    ('svalbard', null, 'sj', 'processor', null), ('old', null, 'us', 'processor', null);
insert into engagement_location (engagement, kind, territory) values
    ('two-places', 'access', 'IN');
insert into engagement_safeguard (engagement, instrument, executed, annex_1a, annex_1b, annex_1c,
    annex_2, annex_3, notice_days) values
    ('parties', 'SCC_2021_M2', true, 'absent', null, null, null, null, null),
    ('description', 'SCC_2021_M2', true, null, 'absent', null, null, null, null),
    ('authority', 'SCC_2021_M2', true, null, null, 'absent', null, null, null),
    ('measures', 'SCC_2021_M2', true, null, null, null, 'absent', null, null),
    ('subs', 'SCC_2021_M2', true, null, null, null, null, 'absent', null),
    ('light-parties', 'SCC_2021_M4', true, 'absent', null, null, null, null, null),
    ('two-places', 'SCC_2021_M2', true, 'absent', null, null, null, null, null),
    ('complete', 'SCC_2021_M2', true, 'present', 'present', 'present', 'present', 'present', 30),
    ('silent', 'SCC_2021_M2', true, null, null, null, null, null, null),
    ('asked', 'SCC_2021_M2', true, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', null),
    ('listed', 'SCC_2021_M2', true, null, null, null, null, 'absent', 30),
    ('light', 'SCC_2021_M4', true, null, null, 'absent', 'absent', 'absent', null),
    ('m1', 'SCC_2021_M1', true, null, null, null, null, 'absent', null),
    ('unsigned', 'SCC_2021_M2', false, 'absent', null, null, null, null, null),
    ('unsigned', 'ART46_2A', null, 'absent', null, null, null, null, null),
    ('adequate', 'SCC_2021_M2', true, 'absent', null, null, null, null, null),
    ('by-region', 'SCC_2021_M2', true, 'absent', null, null, null, null, null),
    ('svalbard', 'SCC_2021_M2', true, 'absent', null, null, null, null, null),
    ('old', 'ART46_2A', true, 'absent', null, null, null, null, null);
