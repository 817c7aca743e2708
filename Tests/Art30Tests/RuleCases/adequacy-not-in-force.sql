--! on 2026-11-22: shield still-listed
--! on 2020-07-17: shield still-listed brazilian patents
--! on 2020-07-16: shield still-listed brazilian patents
--! on 2020-07-15: brazilian patents
--! on 2026-01-25: shield still-listed brazilian
--! ok: shield-and-clauses delisted uncited reliance-ended
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('kept', 'Kept Inc', 'US'), ('gone', 'Gone Inc', 'US'),
    ('br', 'Nuvem SA', 'BR');
insert into organisation (key, name, kind, seat) values
    ('epo', 'EPO', 'international_organisation', 'INT:EPO');
insert into organisation_certification (organisation, scheme, starts, ends) values
    ('kept', 'PRIVACY_SHIELD', '2017-01-01', null),
    ('gone', 'PRIVACY_SHIELD', '2017-01-01', '2020-07-15');
insert into organisation_scope (organisation, test, covered) values
    ('br', 'importer_law:BR-LGPD', 'yes');
insert into engagement (key, supplier, capacity) values
    ('shield', 'us', 'processor'), ('shield-and-clauses', 'us', 'processor'),
    ('reliance-ended', 'us', 'processor'), ('uncited', 'us', 'processor'),
    ('still-listed', 'kept', 'processor'), ('delisted', 'gone', 'processor'),
    ('brazilian', 'br', 'processor'), ('patents', 'epo', 'recipient');
insert into engagement_safeguard (engagement, instrument, decision, signed, ends) values
    ('shield', 'ART45', 'US-PRIVACYSHIELD-2016', null, null),
    ('shield-and-clauses', 'ART45', 'US-PRIVACYSHIELD-2016', null, null),
    ('shield-and-clauses', 'SCC_2010_C2P', null, '2017-01-01', '2021-08-31'),
    ('shield-and-clauses', 'SCC_2021_M2', null, '2021-07-01', null),
    ('reliance-ended', 'ART45', 'US-PRIVACYSHIELD-2016', null, '2020-07-15'),
    ('still-listed', 'ART45', 'US-SAFEHARBOUR-2000', null, '2015-10-05'),
    ('brazilian', 'ART45', 'BR-2026', null, null), ('patents', 'ART45', 'EPO-2025', null, null);
insert into organisation_certification (organisation, scheme, starts, ends) values
    ('us', 'PRIVACY_SHIELD', '2017-01-01', '2020-07-15'),
    ('kept', 'SAFE_HARBOUR', '2005-01-01', '2015-10-05');
