--! on 2026-11-22: charity bank
--! on 2026-01-25: charity
--! on 2025-07-01: charity border
--! ok: company asked nobody-asked with-clauses
insert into organisation (key, name, seat) values
    ('charity', 'Charity', 'CA'), ('company', 'Company Ltd', 'CA'), ('asked', 'Asked Ltd', 'CA'),
    ('new', 'New Ltd', 'CA'), ('bank', 'Banco', 'BR'), ('gb', 'Border', 'GB');
insert into organisation_scope (organisation, test, covered) values
    ('charity', 'importer_law:CA-PIPEDA', 'no'), ('company', 'importer_law:CA-PIPEDA', 'yes'),
    ('asked', 'importer_law:CA-PIPEDA', 'unknown'), ('bank', 'importer_law:BR-LGPD', 'no'),
    ('charity', 'importer_law:BR-LGPD', 'no'), ('gb', 'excl:UK-immigration-control', 'no');
insert into engagement (key, supplier, capacity) values
    ('charity', 'charity', 'recipient'), ('company', 'company', 'recipient'),
    ('asked', 'asked', 'recipient'), ('nobody-asked', 'new', 'recipient'),
    ('with-clauses', 'charity', 'recipient'), ('bank', 'bank', 'recipient'),
    ('border', 'gb', 'recipient');
insert into engagement_safeguard (engagement, instrument, executed) values
    ('with-clauses', 'SCC_2021_M1', true);
