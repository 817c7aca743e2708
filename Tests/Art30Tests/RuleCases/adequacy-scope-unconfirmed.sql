--! on 2026-11-22: nobody-asked asked israel brazil
--! on 2026-01-25: nobody-asked asked israel
--! ok: confirmed charity uk listed
insert into organisation (key, name, seat) values
    ('new', 'New Ltd', 'CA'), ('asked', 'Asked Ltd', 'CA'), ('ok', 'Company Ltd', 'CA'),
    ('charity', 'Charity', 'CA'), ('il', 'Shamir', 'IL'), ('gb', 'Payroll Ltd', 'GB'),
    ('br', 'Nuvem SA', 'BR'), ('us', 'Listed Inc', 'US');
insert into organisation_scope (organisation, test, covered) values
    ('asked', 'importer_law:CA-PIPEDA', 'unknown'), ('ok', 'importer_law:CA-PIPEDA', 'yes'),
    ('charity', 'importer_law:CA-PIPEDA', 'no'), ('br', 'importer_law:CA-PIPEDA', 'yes');
insert into organisation_certification (organisation, scheme, starts) values
    ('us', 'EU-US-DPF', '2023-09-01');
insert into engagement (key, supplier, capacity) values
    ('nobody-asked', 'new', 'processor'), ('asked', 'asked', 'processor'),
    ('confirmed', 'ok', 'processor'), ('charity', 'charity', 'processor'),
    ('israel', 'il', 'processor'), ('uk', 'gb', 'processor'), ('brazil', 'br', 'processor'),
    ('listed', 'us', 'processor');
