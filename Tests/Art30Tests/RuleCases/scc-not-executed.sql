--! on 2026-11-22: referred silent tomorrow
--! ok: today incorporated both by-region svalbard not-clauses
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ');
insert into engagement (key, supplier, capacity) values
    ('referred', 'us', 'processor'), ('silent', 'us', 'processor'), ('tomorrow', 'us', 'processor'),
    ('today', 'us', 'processor'), ('incorporated', 'us', 'processor'), ('both', 'us', 'processor'),
    ('not-clauses', 'us', 'processor'), ('by-region', 'region', 'processor'),
    ('svalbard', 'sj', 'processor');
insert into engagement_safeguard (engagement, instrument, executed, signed) values
    ('referred', 'SCC_2021_M2', false, '2026-01-01'), ('silent', 'SCC_2021_M2', null, null),
    ('silent', 'SCC_2010_C2P', true, '2019-01-01'), ('silent', 'SCC_2021_M1', null, null),
    ('tomorrow', 'SCC_2021_M2', true, '2026-11-23'), ('today', 'SCC_2021_M2', null, '2026-11-22'),
    ('incorporated', 'SCC_2021_M2', true, null), ('both', 'SCC_2021_M2', null, null),
    ('not-clauses', 'ART46_2A', null, null),
    ('by-region', 'SCC_2021_M2', null, null), ('svalbard', 'SCC_2021_M2', null, null);
insert into engagement_safeguard (engagement, instrument, approval) values
    ('both', 'ART46_2F', 'Certificate 1');
update engagement_safeguard set executed = true, approved_scope = 'yes'
where instrument = 'ART46_2F';
