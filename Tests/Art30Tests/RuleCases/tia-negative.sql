--! on 2026-11-22: bare blank by-importer own-over-importer tomorrow other-country undated dpia measures
--! ok: sufficient open reversed unsigned adequate by-region svalbard light none
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('a', 'A Inc', 'US'), ('b', 'B Inc', 'US'),
    ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'), ('gb', 'Ltd', 'GB'),
    ('shop', 'Shop Inc', 'US');
insert into engagement (key, client, supplier, capacity) values
    ('bare', null, 'us', 'processor'), ('blank', null, 'us', 'processor'),
    ('by-importer', null, 'a', 'processor'), ('own-over-importer', null, 'b', 'processor'),
    ('tomorrow', null, 'us', 'processor'), ('other-country', null, 'us', 'processor'),
    ('undated', null, 'us', 'processor'), ('dpia', null, 'us', 'processor'),
    ('measures', null, 'us', 'processor'), ('sufficient', null, 'us', 'processor'),
    ('open', null, 'us', 'processor'), ('reversed', null, 'us', 'processor'),
    ('unsigned', null, 'us', 'processor'), ('adequate', null, 'gb', 'processor'),
    ('by-region', null, 'region', 'processor'), ('svalbard', null, 'sj', 'processor'),
    ('light', 'shop', 'keeper', 'processor'), ('none', null, 'us', 'processor');
insert into engagement_safeguard (engagement, instrument, executed)
    select key, 'SCC_2021_M2', key <> 'unsigned' from engagement where key <> 'light';
insert into engagement_safeguard (engagement, instrument, executed) values
    ('light', 'SCC_2021_M4', true);
insert into assessment (key, kind, done, engagement, outcome)
    select 'first-' || key, 'transfer', '2026-01-01', key, 'insufficient' from engagement
    where key not in ('by-importer', 'measures', 'blank', 'sufficient', 'open', 'none');
insert into assessment
    (key, kind, done, engagement, organisation, territory, outcome, measures) values
    ('a', 'transfer', '2026-01-01', null, 'a', 'US', 'insufficient', null),
    ('b', 'transfer', '2026-01-01', null, 'b', null, 'sufficient', null),
    ('c', 'transfer', '2026-11-23', 'tomorrow', null, null, 'sufficient', null),
    ('d', 'transfer', '2026-01-02', 'other-country', null, 'IN', 'sufficient', null),
    ('e', 'transfer', null, 'undated', null, null, 'sufficient', null),
    ('f', 'impact', '2026-01-02', 'dpia', null, null, 'sufficient', null),
    ('g', 'transfer', '2026-01-01', 'measures', null, null, 'insufficient', 'Keys in the EEA'),
    ('h', 'transfer', '2026-01-01', 'blank', null, null, 'insufficient', ' '),
    ('i', 'transfer', '2026-01-01', 'sufficient', null, null, 'sufficient', null),
    ('j', 'transfer', '2026-01-01', 'open', null, null, null, null),
    ('k', 'transfer', '2026-11-22', 'reversed', null, null, 'sufficient', null),
    ('l', 'transfer', '2026-01-01', 'by-region', 'us', null, 'insufficient', null);
-- An assessment without a country is none; those of the importer's own are of its seat.
update assessment a set territory = o.seat
from engagement e
join organisation o on o.key = case when e.supplier = 'keeper' then e.client else e.supplier end
where a.kind = 'transfer' and a.territory is null and a.engagement = e.key;
update assessment a set territory = o.seat
from organisation o
where a.kind = 'transfer' and a.territory is null and a.engagement is null and a.organisation = o.key;
