--! on 2026-11-22: us-vendor remote-hands
--! on 2026-01-25: us-vendor remote-hands brazilian
--! ok: eea-vendor uk-vendor listed-vendor by-region own-branch
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
