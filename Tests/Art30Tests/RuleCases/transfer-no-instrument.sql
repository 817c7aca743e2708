--! on 2026-11-22: us-vendor remote-hands by-region region-unsigned
--! on 2026-01-25: us-vendor remote-hands brazilian by-region region-unsigned
--! ok: eea-vendor uk-vendor listed-vendor own-branch region-signed
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('se', 'Svensk Drift AB', 'SE'), ('gb', 'Payroll Ltd', 'GB'),
    ('listed', 'Listed Inc', 'US'), ('br', 'Nuvem SA', 'BR'), ('somewhere', 'Vendor', 'outside-EEA');
insert into organisation_certification (organisation, scheme, starts) values
    ('listed', 'EU-US-DPF', '2023-09-01');
insert into organisation_scope (organisation, test, covered) values
    ('br', 'importer_law:BR-LGPD', 'yes');
insert into engagement (key, supplier, capacity) values
    ('us-vendor', 'us', 'processor'), ('eea-vendor', 'se', 'processor'),
    ('remote-hands', 'se', 'processor'), ('uk-vendor', 'gb', 'processor'),
    ('listed-vendor', 'listed', 'processor'), ('brazilian', 'br', 'processor'),
    ('by-region', 'somewhere', 'processor'), ('own-branch', 'keeper', 'processor');
insert into engagement_location (engagement, kind, territory) values
    ('us-vendor', 'storage', 'US'), ('eea-vendor', 'storage', 'SE'), ('remote-hands', 'storage', 'SE'),
    ('remote-hands', 'access', 'IN'), ('own-branch', 'access', 'IN');
-- No country is named: a tool that does not hold is no more precise there.
insert into engagement (key, supplier, capacity) values
    ('region-unsigned', 'somewhere', 'processor'), ('region-signed', 'somewhere', 'processor');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('region-unsigned', 'SCC_2021_M2', false), ('region-signed', 'SCC_2021_M2', true);
