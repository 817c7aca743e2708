--! on 2026-11-22: never tomorrow tia another low medium high unclassed no-outcome insufficient turned-bad no-measures
--! on 2026-11-21: never tomorrow tia another today today-vendor no-outcome insufficient turned-bad no-measures
--! ok: turned-good with-measures by-vendor by-both again bank below
insert into threshold (key, starts, ends, value, unit, status) values
    ('supplier-check-months-low', '2000-01-01', '2010-12-31', 0, 'months', 'proposal');
insert into organisation (key, name, seat) values
    ('v', 'Vendor AB', 'SE'), ('k', 'Known AB', 'SE'), ('w', 'Under AB', 'SE'),
    ('n', 'New AB', 'SE');
insert into engagement (key, supplier, capacity, risk) values
    ('never', 'v', 'processor', 'low'), ('tomorrow', 'v', 'processor', 'low'),
    ('today', 'v', 'processor', 'low'), ('tia', 'v', 'processor', 'low'),
    ('another', 'v', 'processor', 'low'), ('low', 'v', 'processor', 'low'),
    ('medium', 'v', 'processor', 'medium'), ('high', 'v', 'processor', 'high'),
    ('unclassed', 'v', 'processor', null), ('again', 'v', 'processor', 'low'),
    ('today-vendor', 'n', 'processor', 'low'), ('by-vendor', 'k', 'processor', 'low'),
    ('by-both', 'k', 'processor', 'high'), ('bank', 'v', 'independent_controller', 'low'),
    ('below', 'w', 'subprocessor', 'low');
insert into engagement_upstream (engagement, upstream) values ('below', 'by-vendor');
insert into assessment (key, kind, done, engagement, organisation, outcome)
select key, kind::assessment_kind, done::date, engagement, organisation, 'sufficient' from (values
    ('a', 'supplier', '2026-11-23', 'tomorrow', null),
    ('b', 'supplier', '2026-11-22', 'today', null),
    ('c', 'transfer', '2026-01-01', 'tia', null), ('d', 'supplier', '2026-01-01', 'bank', 'v'),
    ('e', 'supplier', '2023-11-21', 'low', null), ('f', 'supplier', '2024-11-21', 'medium', null),
    ('g', 'supplier', '2025-11-21', 'high', null),
    ('h', 'supplier', '2025-11-21', 'unclassed', null),
    ('m', 'supplier', '2020-01-01', 'again', null), ('n', 'supplier', '2026-01-01', 'again', null),
    ('o', 'supplier', '2026-11-22', null, 'n'), ('p', 'supplier', '2020-01-01', null, 'k'),
    ('i', 'supplier', '2025-01-01', null, 'k'), ('j', 'supplier', '2026-01-01', 'by-both', null),
    ('k', 'supplier', '2026-11-23', null, 'v'), ('l', 'transfer', '2026-01-01', null, 'v')
) t (key, kind, done, engagement, organisation);
insert into engagement (key, supplier, capacity, risk)
select key, 'v', 'processor', 'low' from unnest(array['no-outcome', 'insufficient', 'turned-bad',
    'turned-good', 'with-measures', 'no-measures']) key;
insert into assessment (key, kind, done, engagement, outcome, measures) values
    ('r1', 'supplier', '2026-01-01', 'no-outcome', null, null),
    ('r2', 'supplier', '2026-01-01', 'insufficient', 'insufficient', 'We talked to them'),
    ('r3', 'supplier', '2025-01-01', 'turned-bad', 'sufficient', null),
    ('r4', 'supplier', '2026-01-01', 'turned-bad', 'insufficient', null),
    ('r5', 'supplier', '2025-01-01', 'turned-good', 'insufficient', null),
    ('r6', 'supplier', '2026-01-01', 'turned-good', 'sufficient', null),
    ('r7', 'supplier', '2026-01-01', 'with-measures', 'sufficient_with_measures', 'Own keys'),
    ('r8', 'supplier', '2026-01-01', 'no-measures', 'sufficient_with_measures', ' ');
