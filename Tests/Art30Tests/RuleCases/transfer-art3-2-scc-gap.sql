--! on 2026-11-22: targets-eu
--! ok: not-subject asked silent other-tool adequate unsigned by-region svalbard
insert into organisation (key, name, gdpr_applies, seat) values
    ('yes', 'A Inc', 'yes', 'US'), ('no', 'B Inc', 'no', 'US'), ('asked', 'C Inc', 'unknown', 'US'),
    ('silent', 'D Inc', null, 'US'), ('gb', 'Ltd', 'yes', 'GB'),
    ('region', 'Vendor', 'yes', 'outside-EEA'), ('sj', 'Nord AS', 'yes', 'SJ');
insert into engagement (key, supplier, capacity) values
    ('targets-eu', 'yes', 'processor'), ('not-subject', 'no', 'processor'),
    ('asked', 'asked', 'processor'), ('silent', 'silent', 'processor'),
    ('other-tool', 'yes', 'processor'), ('adequate', 'gb', 'processor'),
    ('unsigned', 'yes', 'processor'), ('by-region', 'region', 'processor'),
    ('svalbard', 'sj', 'processor');
insert into engagement_safeguard (engagement, instrument, executed)
    select key, case key when 'other-tool' then 'ART46_2A' else 'SCC_2021_M2' end,
        key <> 'unsigned' from engagement;
