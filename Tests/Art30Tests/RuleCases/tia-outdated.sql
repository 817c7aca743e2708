--! on 2026-11-22: old old-importer other-country undated dpia before-event
--! on 2026-11-23: old old-importer other-country undated dpia before-event two-years
--! on 2026-06-29: before-event
--! on 2026-06-28:
--! ok: renewed renewed-importer on-event no-event never-assessed unsigned adequate by-region svalbard light
insert into organisation (key, name, seat) values
    ('in', 'Acme Ltd', 'IN'), ('a', 'A Ltd', 'IN'), ('b', 'B Ltd', 'IN'),
    ('region', 'Vendor', 'outside-EEA'), ('sj', 'Nord AS', 'SJ'), ('gb', 'Ltd', 'GB'),
    ('shop', 'Shop Inc', 'US'), ('us', 'Acme Inc', 'US');
insert into engagement (key, client, supplier, capacity) values
    ('old', null, 'in', 'processor'), ('old-importer', null, 'a', 'processor'),
    ('two-years', null, 'in', 'processor'), ('other-country', null, 'in', 'processor'),
    ('undated', null, 'in', 'processor'), ('dpia', null, 'in', 'processor'),
    ('renewed', null, 'in', 'processor'), ('renewed-importer', null, 'b', 'processor'),
    ('never-assessed', null, 'in', 'processor'), ('unsigned', null, 'in', 'processor'),
    ('before-event', null, 'us', 'processor'), ('on-event', null, 'us', 'processor'),
    ('no-event', null, 'in', 'processor'),
    ('adequate', null, 'gb', 'processor'), ('by-region', null, 'region', 'processor'),
    ('svalbard', null, 'sj', 'processor'), ('light', 'shop', 'keeper', 'processor');
insert into engagement_safeguard (engagement, instrument, executed)
    select key, 'SCC_2021_M2', key <> 'unsigned' from engagement where key <> 'light';
insert into engagement_safeguard (engagement, instrument, executed) values
    ('light', 'SCC_2021_M4', true);
insert into assessment (key, kind, done, engagement, organisation, territory)
    select 'first-' || key, 'transfer', '2024-11-21', key, null, null from engagement
    where key not in ('old-importer', 'renewed-importer', 'never-assessed', 'two-years')
        and key not like '%-event';
insert into assessment (key, kind, done, engagement, organisation, territory) values
    ('a', 'transfer', '2024-11-21', null, 'a', 'IN'),
    ('b', 'transfer', '2024-11-21', 'renewed-importer', null, 'IN'),
    ('c', 'transfer', '2026-01-01', null, 'b', 'IN'),
    ('k', 'transfer', '2026-06-28', 'before-event', null, null),
    ('l', 'transfer', '2026-06-29', 'on-event', null, null),
    ('m', 'transfer', '2026-06-28', 'no-event', null, null),
    ('d', 'transfer', '2024-11-22', 'two-years', null, null),
    ('e', 'transfer', '2026-01-01', 'other-country', null, 'US'),
    ('f', 'transfer', null, 'undated', null, null),
    ('g', 'impact', '2026-01-01', 'dpia', null, null),
    ('h', 'transfer', '2026-11-22', 'renewed', null, null),
    ('i', 'transfer', '2026-11-24', 'old', null, null),
    ('j', 'transfer', '2026-01-01', 'light', 'in', null);
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
