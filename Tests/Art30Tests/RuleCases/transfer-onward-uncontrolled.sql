--! on 2026-11-22: india same-country same-country-oral same-country-ended under-unassessed idta-from-gb
--! ok: host direct same-country-contract under-listed secured unsigned from-eea adequate by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('us2', 'Under Inc', 'US'), ('in', 'Dev Pvt Ltd', 'IN'),
    ('gb', 'Ltd', 'GB'), ('ie', 'Acme Ltd', 'IE'), ('region', 'Vendor', 'outside-EEA'),
    ('sj', 'Nord AS', 'SJ');
insert into engagement (key, supplier, capacity) values
    ('host', 'us', 'processor'), ('ie', 'ie', 'processor'), ('direct', 'in', 'processor'),
    ('india', 'in', 'subprocessor'), ('same-country', 'us2', 'subprocessor'),
    ('secured', 'in', 'subprocessor'), ('unsigned', 'in', 'subprocessor'),
    ('from-eea', 'in', 'subprocessor'), ('adequate', 'gb', 'subprocessor'),
    ('by-region', 'region', 'subprocessor'), ('svalbard', 'sj', 'subprocessor');
insert into engagement_upstream (engagement, upstream) values
    ('india', 'host'), ('same-country', 'host'), ('secured', 'host'), ('unsigned', 'host'),
    ('from-eea', 'ie'), ('adequate', 'host'), ('by-region', 'host'), ('svalbard', 'host');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('host', 'SCC_2021_M2', true), ('secured', 'SCC_2021_M3', true),
    ('unsigned', 'SCC_2021_M3', false);
-- Within the importer's country a contract meets clauses 8.7 to 9(b) and the onward principle of the
-- framework, where the leg before it holds.
insert into organisation (key, name, seat) values ('listed', 'Listed Inc', 'US'),
    ('far', 'Far Inc', 'US');
insert into organisation_certification (organisation, scheme, starts) values
    ('listed', 'EU-US-DPF', '2023-09-01');
insert into assessment (key, kind, done, engagement, territory, outcome) values
    ('tia', 'transfer', '2026-01-01', 'host', 'US', 'sufficient');
insert into engagement (key, supplier, capacity) values
    ('listed', 'listed', 'processor'), ('unassessed', 'far', 'processor'),
    ('same-country-contract', 'us2', 'subprocessor'),
    ('same-country-oral', 'us2', 'subprocessor'),
    ('same-country-ended', 'us2', 'subprocessor'), ('under-listed', 'us2', 'subprocessor'),
    ('under-unassessed', 'us2', 'subprocessor'), ('uk', 'gb', 'processor'),
    ('idta-from-gb', 'in', 'subprocessor');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('unassessed', 'SCC_2021_M2', true), ('idta-from-gb', 'X_UK_IDTA', true);
insert into engagement_upstream (engagement, upstream) values
    ('same-country-contract', 'host'), ('same-country-oral', 'host'),
    ('same-country-ended', 'host'), ('under-listed', 'listed'),
    ('under-unassessed', 'unassessed'), ('idta-from-gb', 'uk');
insert into agreement (key, status, form) values ('on-paper', 'signed', 'written'),
    ('by-word', 'signed', 'oral'), ('ended', 'terminated', 'written');
insert into engagement_agreement (engagement, agreement) values
    ('same-country-contract', 'on-paper'), ('same-country-oral', 'by-word'),
    ('same-country-ended', 'ended'),
    ('under-listed', 'on-paper'), ('under-unassessed', 'on-paper');
