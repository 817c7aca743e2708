--! on 2026-11-22: below-a below-b denied half london organisation region-declared region-only serves us
--! on 2021-03-15: below-a below-b half organisation region-declared region-only serves us
--! ok: below-declared declared denied-later draft ended french-polynesia keeps-results own-branch sweden sweden-none
insert into organisation (key, name, seat, kind) values
    ('us', 'Acme Inc', 'US', 'company'), ('se', 'Svensk Drift AB', 'SE', 'company'),
    ('gb', 'Payroll Ltd', 'GB', 'company'), ('somewhere', 'Vendor', 'outside-EEA', 'company'),
    ('pf', 'Lagon SA', 'PF', 'company'), ('un', 'Relief', 'CH', 'international_organisation');
insert into engagement (key, client, supplier, capacity, ends, returns_data) values
    ('us', null, 'us', 'processor', null, null),
    ('hands', null, 'us', 'processor', null, null),
    ('sweden', null, 'se', 'processor', null, null),
    ('service-a', null, 'se', 'processor', null, null),
    ('service-b', null, 'se', 'processor', null, null),
    ('below', null, 'us', 'subprocessor', null, null),
    ('london', null, 'gb', 'processor', null, null),
    ('region', null, 'somewhere', 'processor', null, null),
    ('lagoon', null, 'pf', 'processor', null, null),
    ('relief', null, 'un', 'recipient', null, null),
    ('own-branch', null, 'keeper', 'processor', null, null),
    ('ended', null, 'us', 'processor', '2021-01-01', null),
    ('serves', 'us', 'keeper', 'processor', null, null),
    ('keeps-results', 'us', 'keeper', 'processor', null, false);
insert into engagement_upstream (engagement, upstream) values
    ('below', 'service-a'), ('below', 'service-b');
insert into engagement_location (engagement, kind, territory) values
    ('hands', 'access', 'IN'), ('own-branch', 'access', 'IN');
insert into activity (key, name, role, status)
select key, 'A', case when key in ('serves', 'keeps-results') then 'processor'::role
    else 'controller' end, case when key = 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['us', 'declared', 'half', 'region-declared', 'region-only', 'below-a', 'below-b',
    'below-declared', 'london', 'sweden', 'own-branch', 'ended', 'french-polynesia', 'organisation',
    'serves', 'keeps-results', 'draft', 'denied', 'denied-later', 'sweden-none']) key;
update activity set transfers_none = case key when 'denied-later' then date '2027-01-01'
    else '2026-01-01' end
where key in ('denied', 'denied-later', 'sweden-none');
insert into activity_engagement (activity, engagement) values
    ('us', 'us'), ('declared', 'hands'), ('half', 'hands'), ('region-declared', 'us'),
    ('region-only', 'region'), ('below-a', 'service-a'), ('below-b', 'service-b'),
    ('below-declared', 'service-b'), ('london', 'london'), ('sweden', 'sweden'),
    ('own-branch', 'own-branch'), ('ended', 'ended'), ('french-polynesia', 'lagoon'),
    ('organisation', 'relief'), ('serves', 'serves'), ('keeps-results', 'keeps-results'),
    ('draft', 'us'), ('denied', 'us'), ('denied-later', 'us'), ('sweden-none', 'sweden');
insert into activity_declared_transfer (activity, territory) values
    ('declared', 'US'), ('declared', 'IN'), ('half', 'US'), ('region-declared', 'outside-EEA'),
    ('region-only', 'outside-EEA'), ('below-declared', 'US'), ('denied', 'US'),
    ('denied-later', 'US');
