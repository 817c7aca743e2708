--! on 2026-11-22: denies everything london omits only-processed only-stored region stored-there third unlinked
--! on 2021-03-15: denies ended everything omits only-processed only-stored region stored-there third unlinked
--! ok: listed-access names-both names-region other-activity silent sweden
--! ok: for-processor only-processor for-customers part lagoon-only stored-abroad processed-abroad draft scoped
insert into organisation (key, name, seat) values
    ('us', 'Acme Inc', 'US'), ('se', 'Drift AB', 'SE'), ('gb', 'Payroll Ltd', 'GB'),
    ('pf', 'Lagon SA', 'PF'), ('somewhere', 'Vendor', 'outside-EEA');
insert into engagement (key, client, supplier, capacity) values
    ('us', null, 'us', 'processor'), ('access', null, 'se', 'processor'),
    ('sweden', null, 'se', 'processor'), ('london', null, 'gb', 'processor'),
    ('lagoon', null, 'pf', 'processor'), ('region', null, 'somewhere', 'processor'),
    ('serves', 'us', 'keeper', 'processor'), ('both', null, 'us', 'processor'),
    ('backup', null, 'se', 'processor');
insert into engagement_location (engagement, kind, territory) values
    ('access', 'access', 'IN'), ('both', 'storage', 'IN'), ('backup', 'backup', 'IN');
insert into activity (key, name, role, status)
select key::text, 'A', case key when 'serves' then 'processor'::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['us', 'access', 'sweden', 'london', 'lagoon', 'region', 'serves', 'both',
    'backup', 'draft']) key;
insert into activity_engagement (activity, engagement)
select key, case key when 'draft' then 'us' else key::text end from activity;
insert into notice (key, name, ends) values
    ('denies', 'N', null), ('london', 'N', null), ('omits', 'N', null),
    ('only-processed', 'N', null), ('only-stored', 'N', null), ('region', 'N', null),
    ('stored-there', 'N', null), ('third', 'N', null), ('ended', 'N', '2021-03-15'),
    ('listed-access', 'N', null), ('names-both', 'N', null), ('names-region', 'N', null),
    ('other-activity', 'N', null), ('silent', 'N', null), ('sweden', 'N', null),
    ('for-processor', 'N', null), ('lagoon-only', 'N', null), ('stored-abroad', 'N', null),
    ('processed-abroad', 'N', null), ('draft', 'N', null), ('scoped', 'N', null);
insert into notice_activity (notice, activity) values
    ('denies', 'us'), ('london', 'london'), ('omits', 'both'), ('only-processed', 'access'),
    ('only-stored', 'access'), ('region', 'region'), ('stored-there', 'backup'), ('third', 'us'),
    ('ended', 'us'), ('listed-access', 'access'), ('names-both', 'both'),
    ('names-region', 'region'), ('other-activity', 'us'), ('other-activity', 'sweden'),
    ('silent', 'us'), ('sweden', 'sweden'), ('for-processor', 'serves'), ('lagoon-only', 'lagoon'),
    ('stored-abroad', 'us'), ('processed-abroad', 'us'), ('draft', 'draft'), ('scoped', 'both');
insert into notice_statement (notice, key, kind, territory, activity) values
    ('denies', 'a', 'no_transfers', null, 'us'), ('london', 'a', 'no_transfers', null, null),
    ('omits', 'a', 'transfers_to', 'US', null),
    ('only-processed', 'a', 'processed_only_in', 'EEA', null),
    ('only-processed', 'b', 'transfers_to', 'IN', null),
    ('only-stored', 'a', 'stored_only_in', 'SE', null),
    ('region', 'a', 'no_transfers', null, null),
    ('stored-there', 'a', 'stored_only_in', 'EU', null),
    ('stored-there', 'b', 'transfers_to', 'IN', null),
    ('third', 'a', 'transfers_to', 'outside-EEA', null), ('third', 'b', 'other', 'US', null),
    ('ended', 'a', 'no_transfers', null, null),
    ('listed-access', 'a', 'stored_only_in', 'SE', null),
    ('listed-access', 'b', 'transfers_to', 'IN', null),
    ('names-both', 'a', 'transfers_to', 'US', null),
    ('names-both', 'b', 'transfers_to', 'IN', 'both'),
    ('names-region', 'a', 'transfers_to', 'US', null),
    ('other-activity', 'a', 'no_transfers', null, 'sweden'),
    ('silent', 'a', 'no_processors', null, null), ('silent', 'b', 'other', 'US', null),
    ('sweden', 'a', 'no_transfers', null, null), ('for-processor', 'a', 'no_transfers', null, null),
    ('lagoon-only', 'a', 'no_transfers', null, null),
    ('stored-abroad', 'a', 'stored_only_in', 'US', null),
    ('processed-abroad', 'a', 'processed_only_in', 'US', null),
    ('draft', 'a', 'no_transfers', null, null),
    ('scoped', 'a', 'transfers_to', 'US', 'both'), ('scoped', 'b', 'transfers_to', 'IN', null);
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'b', 'k'), (3, 'c', 'k'), (4, 'd', 'k');
insert into organisation (register_id, key, name, seat)
select r, o, o, s from generate_series(2, 4) r, (values ('k', 'SE'), ('us', 'US')) v (o, s);
insert into engagement (register_id, key, supplier, capacity)
select r, 'us', 'us', 'processor' from generate_series(2, 4) r;
insert into activity (register_id, key, name, role) values
    (3, 'a', 'A', 'processor'), (4, 'a', 'A', 'controller'), (4, 'b', 'B', 'controller');
insert into activity_engagement (register_id, activity, engagement) values
    (3, 'a', 'us'), (4, 'a', 'us');
insert into notice (register_id, key, name) values
    (2, 'unlinked', 'N'), (3, 'only-processor', 'N'), (3, 'for-customers', 'N'),
    (4, 'everything', 'N'), (4, 'part', 'N');
insert into notice_activity (register_id, notice, activity) values
    (3, 'for-customers', 'a'), (4, 'part', 'b');
insert into notice_statement (register_id, notice, key, kind) values
    (2, 'unlinked', 'a', 'no_transfers'), (3, 'only-processor', 'a', 'no_transfers'),
    (3, 'for-customers', 'a', 'no_transfers'), (4, 'everything', 'a', 'no_transfers'),
    (4, 'part', 'a', 'no_transfers');
