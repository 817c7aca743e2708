--! on 2026-11-22: unnamed iso soc-2 scope-no scope-silent arrangement-unsigned commitments-unsigned adhoc arrangement authority-clauses code certificate public-bodies agency-firm
--! on 2018-05-24: old-permit public-bodies agency-firm
--! ok: criteria-42 adhoc-approved certified agency-bureau with-clauses by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ');
insert into engagement (key, supplier, capacity, starts) values
    ('adhoc', 'us', 'processor', '2018-05-25'), ('arrangement', 'us', 'processor', '2018-05-25'),
    ('authority-clauses', 'us', 'processor', '2018-05-25'),
    ('code', 'us', 'processor', '2018-05-25'), ('certificate', 'us', 'processor', '2018-05-25'),
    ('old-permit', 'us', 'processor', null), ('adhoc-approved', 'us', 'processor', null),
    ('certified', 'us', 'processor', null), ('public-bodies', 'us', 'processor', null),
    ('with-clauses', 'us', 'processor', '2018-05-25'), ('by-region', 'region', 'processor', null),
    ('svalbard', 'sj', 'processor', null);
insert into engagement_safeguard (engagement, instrument, approval, executed, ends) values
    ('adhoc', 'ART46_3A', null, null, null), ('arrangement', 'ART46_3B', null, null, null),
    ('authority-clauses', 'ART46_2D', null, null, null), ('code', 'ART46_2E', null, null, null),
    ('certificate', 'ART46_2F', null, null, null),
    ('old-permit', 'ART46_5', null, null, '2018-05-24'),
    ('adhoc-approved', 'ART46_3A', 'IMY 2025', null, null),
    ('certified', 'ART46_2F', 'Europrivacy 2026', null, null),
    ('public-bodies', 'ART46_2A', null, null, null), ('with-clauses', 'ART46_3A', null, null, null),
    ('with-clauses', 'SCC_2021_M2', null, true, null),
    ('adhoc', 'ART46_2E', null, null, '2026-11-21'), ('adhoc', 'SCC_2021_M2', null, false, null),
    ('by-region', 'ART46_3A', null, null, null), ('svalbard', 'ART46_3A', null, null, null);
-- An instrument of authorities binds authorities: the neighbour has the same tool and another client.
insert into organisation (key, name, kind, seat) values ('agency', 'Agency', 'public_authority', 'SE'),
    ('bureau', 'Bureau', 'public_authority', 'US');
insert into engagement (key, client, supplier, capacity) values
    ('agency-bureau', 'agency', 'bureau', 'recipient'), ('agency-firm', 'agency', 'us', 'processor');
insert into engagement_safeguard (engagement, instrument) values
    ('agency-bureau', 'ART46_2A'), ('agency-firm', 'ART46_2A');
update engagement_safeguard set executed = true, approved_scope = 'yes'
where engagement in ('adhoc-approved', 'certified', 'agency-bureau');
-- Each condition by itself: executed, in scope, approved by what the article means.
insert into engagement (key, client, supplier, capacity, starts) values
    ('iso', null, 'us', 'processor', '2018-05-25'), ('soc-2', null, 'us', 'processor', '2018-05-25'),
    ('scope-no', null, 'us', 'processor', '2018-05-25'),
    ('scope-silent', null, 'us', 'processor', '2018-05-25'),
    ('commitments-unsigned', null, 'us', 'processor', '2018-05-25'),
    ('criteria-42', null, 'us', 'processor', '2018-05-25'),
    ('unnamed', null, 'us', 'processor', '2018-05-25'),
    ('arrangement-unsigned', 'agency', 'bureau', 'recipient', '2018-05-25');
insert into engagement_safeguard (engagement, instrument, approval, approved_scope, executed) values
    ('iso', 'ART46_2F', 'ISO27001:2022 certificate', 'yes', true),
    ('unnamed', 'ART46', 'IMY 2025', 'yes', true),
    ('soc-2', 'ART46_2E', 'SOC 2 Type II', 'yes', true),
    ('scope-no', 'ART46_3A', 'IMY 2025', 'no', true),
    ('scope-silent', 'ART46_2F', 'Europrivacy 2026', null, true),
    ('commitments-unsigned', 'ART46_2F', 'Europrivacy 2026', 'yes', null),
    ('criteria-42', 'ART46_2F', 'Article 42 certificate, isolated from the ISO one', 'yes', true),
    ('arrangement-unsigned', 'ART46_3B', 'IMY 2025', 'yes', false);
