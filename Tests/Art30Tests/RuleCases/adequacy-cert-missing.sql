--! on 2026-11-22: lapsed relied
--! on 2026-03-01: lapsed relied
--! on 2026-02-28: relied
--! ok: listed lapsed-with-clauses never-claimed not-yet
insert into organisation (key, name, seat) values
    ('news', 'Newsletter Inc', 'US'), ('listed', 'Listed Inc', 'US'), ('us', 'Acme Inc', 'US'),
    ('soon', 'Soon Inc', 'US');
insert into organisation_certification (organisation, scheme, starts, ends) values
    ('news', 'EU-US-DPF', '2023-09-01', '2026-02-28'), ('listed', 'EU-US-DPF', '2023-09-01', null),
    ('soon', 'EU-US-DPF', '2026-11-23', null);
insert into engagement (key, supplier, capacity) values
    ('lapsed', 'news', 'processor'), ('lapsed-with-clauses', 'news', 'processor'),
    ('listed', 'listed', 'processor'), ('relied', 'us', 'processor'),
    ('never-claimed', 'us', 'processor'), ('not-yet', 'soon', 'processor');
insert into engagement_safeguard (engagement, instrument, decision, signed) values
    ('lapsed-with-clauses', 'SCC_2021_M2', null, '2023-09-01'),
    ('relied', 'ART45', 'US-DPF-2023', null);
