--! on 2026-11-22: contract claims public-register powers powers-consent powers-interest powers-compelling
--! ok: no-powers powers-claims powers-clauses powers-ended shown consent compelling with-clauses by-region svalbard
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'),
    ('gb', 'Ltd', 'GB');
insert into engagement (key, supplier, capacity) values
    ('contract', 'us', 'recipient'), ('claims', 'us', 'recipient'),
    ('public-register', 'us', 'recipient'), ('shown', 'us', 'recipient'),
    ('consent', 'us', 'recipient'), ('compelling', 'us', 'recipient'),
    ('with-clauses', 'us', 'recipient'), ('by-region', 'region', 'recipient'),
    ('svalbard', 'sj', 'recipient'), ('powers', 'us', 'recipient'),
    ('powers-consent', 'us', 'recipient'), ('powers-interest', 'us', 'recipient'),
    ('powers-compelling', 'us', 'recipient'), ('no-powers', 'us', 'recipient'),
    ('powers-claims', 'us', 'recipient'), ('powers-clauses', 'us', 'recipient'),
    ('powers-ended', 'us', 'recipient');
insert into engagement_safeguard
    (engagement, instrument, recurrence, necessity_test, executed) values
    ('contract', 'ART49_1B', 'single', null, null), ('claims', 'ART49_1E', 'single', null, null),
    ('public-register', 'ART49_1G', 'single', null, null),
    ('shown', 'ART49_1B', 'single', 'Booking needs the hotel', null),
    ('consent', 'ART49_1A', 'single', null, null),
    ('compelling', 'ART49_1_SUB2', 'single', null, null),
    ('with-clauses', 'ART49_1B', 'single', null, null),
    ('with-clauses', 'SCC_2021_M1', null, null, true),
    ('by-region', 'ART49_1B', 'single', null, null),
    ('svalbard', 'ART49_1B', 'single', null, null);
insert into engagement_safeguard (engagement, instrument, recurrence, ends) values
    ('contract', 'ART49_1C', 'single', '2026-11-21');
insert into engagement_safeguard (engagement, instrument, recurrence, necessity_test,
    consent_evidence, authority_notified, subjects_informed, authority_powers, ends)
select key, case key when 'powers-consent' then 'ART49_1A' when 'powers-interest' then 'ART49_1C'
    when 'powers-compelling' then 'ART49_1_SUB2' when 'powers-claims' then 'ART49_1E'
    else 'ART49_1B' end, 'single', 'No other way', 'yes', '2026-01-01', '2026-01-01',
    key <> 'no-powers', case key when 'powers-ended' then date '2026-11-21' end
from engagement where key like '%powers%';
insert into engagement_safeguard (engagement, instrument, executed) values
    ('powers-clauses', 'SCC_2021_M1', true);
