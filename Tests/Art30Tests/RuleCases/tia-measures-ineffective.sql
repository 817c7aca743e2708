--! on 2026-11-22: clear-text importer-keys no-keys by-importer future undated other-country dpia
--! ok: law-no law-asked law-silent keys-home keys-asked no-clear-text negative negative-with-measures renewed unsigned adequate by-region svalbard combined light never
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('a', 'A Inc', 'US'), ('region', 'Vendor', 'outside-EEA'),
    ('sj', 'Nord AS', 'SJ'), ('gb', 'Ltd', 'GB'), ('shop', 'Shop Inc', 'US');
insert into engagement (key, client, supplier, capacity, clear_text, key_holder)
select key, case when key in ('light', 'combined') then 'shop' end,
    case key when 'by-importer' then 'a' when 'by-region' then 'region' when 'svalbard' then 'sj'
        when 'adequate' then 'gb' when 'light' then 'keeper' when 'combined' then 'keeper'
        else 'us' end, 'processor',
    case when key in ('importer-keys', 'no-keys', 'keys-home', 'keys-asked') then null
        when key = 'no-clear-text' then 'no'::answer else 'yes' end,
    case key when 'importer-keys' then 'importer'::key_holder when 'no-keys' then 'none'
        when 'keys-home' then 'exporter' when 'keys-asked' then 'unknown'
        when 'no-clear-text' then 'eea_third_party' end
from unnest(array['clear-text', 'importer-keys', 'no-keys', 'by-importer', 'negative-with-measures',
    'future', 'undated', 'other-country', 'dpia', 'law-no', 'law-asked', 'law-silent', 'keys-home',
    'keys-asked', 'no-clear-text', 'negative', 'renewed', 'unsigned', 'adequate', 'by-region',
    'svalbard', 'combined', 'light', 'never']) key;
insert into engagement_safeguard (engagement, instrument, executed, combines_eu_data)
select key, case when key in ('light', 'combined') then 'SCC_2021_M4' else 'SCC_2021_M2' end,
    key <> 'unsigned', key = 'combined' from engagement;
insert into assessment
    (key, kind, done, engagement, organisation, territory, outcome, measures, problematic_law)
select key, 'transfer', '2026-01-01', case when key <> 'by-importer' then key end,
    case when key = 'by-importer' then 'a' end, case when key = 'by-importer' then 'US' end,
    case when key like 'negative%' then 'insufficient'::assessment_outcome end,
    case key when 'negative-with-measures' then 'Split processing' when 'negative' then ' ' end,
    case key when 'law-no' then 'no'::answer when 'law-asked' then 'unknown'
        when 'law-silent' then null else 'yes' end
from engagement where key <> 'never';
insert into assessment (key, kind, done, engagement, territory, problematic_law) values
    ('b', 'transfer', '2026-11-23', 'future', null, 'no'),
    ('c', 'transfer', null, 'undated', null, 'no'),
    ('d', 'transfer', '2026-01-02', 'other-country', 'IN', 'no'),
    ('e', 'impact', '2026-01-02', 'dpia', null, 'no'),
    ('f', 'transfer', '2026-11-22', 'renewed', null, 'no'),
    ('g', 'impact', '2026-01-01', 'never', null, 'yes');
-- An assessment without outcome or country is none.
update assessment a set territory = coalesce(a.territory, o.seat),
    outcome = coalesce(a.outcome, 'sufficient')
from engagement e
join organisation o on o.key = e.supplier
where a.kind = 'transfer' and a.engagement = e.key;
update assessment a set territory = coalesce(a.territory, o.seat),
    outcome = coalesce(a.outcome, 'sufficient')
from organisation o
where a.kind = 'transfer' and a.engagement is null and a.organisation = o.key;
