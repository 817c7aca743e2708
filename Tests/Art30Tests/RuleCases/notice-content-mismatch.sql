--! on 2026-11-22: arranged backup bank basis basis-purpose by-keeper by-vendor drafted everything health in-germany kept-always kept-forever kept-long kept-same lapsed norway oral own own-abroad own-backup own-backup reached recipient recipient-below recipient-elsewhere unsigned vendor unlinked unlinked unlinked former-authority
--! on 2026-11-21: arranged backup bank basis basis-purpose by-keeper by-vendor drafted ended everything health in-germany kept-always kept-forever kept-long kept-same norway oral own own-abroad own-backup own-backup reached recipient recipient-below recipient-elsewhere unsigned vendor unlinked unlinked unlinked former-authority
--! ok: inbound for-customers part recipient-only joint branch serves alone draft other-activity silent signed below unsigned-bank unsigned-branch
--! ok: ordinary kept-equal kept-other kept-days kept-unsaid basis-same basis-unsaid basis-whose basis-none
--! ok: recipients recipient-kinds recipient-text recipient-vague reached-stored in-eea in-eu in-sweden
--! ok: aland somewhere in-the-eu exported worldwide seat own-abroad-stored own-unknown
--! ok: by-other by-vendor-own by-keeper-vendor by-keeper-branch
--! ok: present-authority foreign-authority
insert into organisation (key, name, seat, kind) values
    ('v', 'Drift AB', 'SE', 'company'), ('w', 'Bank AB', 'SE', 'company'),
    ('de', 'Betrieb GmbH', 'DE', 'company'), ('cat', 'Suppliers', null, 'category');
insert into agreement (key, kind, status, form, ends) values
    ('signed', 'processing', 'signed', 'electronic', null),
    ('drafted', 'processing', 'draft', 'written', null),
    ('oral', 'processing', 'signed', 'oral', null),
    ('lapsed', 'processing', 'signed', null, '2026-11-21'),
    ('arranged', 'joint', 'signed', 'written', null);
insert into engagement (key, client, supplier, capacity) values
    ('vendor', null, 'v', 'processor'), ('bank', null, 'w', 'independent_controller'),
    ('joint', null, 'w', 'joint_controller'), ('branch', 'keeper', 'keeper', 'processor'),
    ('serves', 'w', 'keeper', 'processor'), ('chain', null, 'v', 'processor'),
    ('below', null, 'w', 'subprocessor'), ('unsigned', null, 'v', 'processor'),
    ('drafted', null, 'v', 'processor'), ('oral', null, 'v', 'processor'),
    ('lapsed', null, 'v', 'processor'), ('arranged', null, 'v', 'processor'),
    ('two', null, 'v', 'processor'), ('two-more', null, 'w', 'recipient'),
    ('vague', null, 'cat', 'processor'), ('germany', null, 'v', 'processor'),
    ('backup', null, 'v', 'processor'), ('reached', null, 'v', 'processor'),
    ('norway', null, 'v', 'processor'), ('sweden', null, 'v', 'processor'),
    ('aland', null, 'v', 'processor'), ('somewhere', null, 'v', 'processor'),
    ('in-the-eu', null, 'v', 'processor'), ('exported', null, 'v', 'processor'),
    ('seat', null, 'de', 'processor');
insert into engagement_upstream (engagement, upstream) values ('below', 'chain');
insert into engagement_agreement (engagement, agreement) values
    ('vendor', 'signed'), ('chain', 'signed'), ('drafted', 'drafted'), ('oral', 'oral'),
    ('lapsed', 'lapsed'), ('arranged', 'arranged');
insert into engagement_location (engagement, kind, territory) values
    ('germany', 'storage', 'DE'), ('backup', 'backup', 'DE'), ('reached', 'access', 'DE'),
    ('norway', 'storage', 'NO'), ('sweden', 'storage', 'SE'), ('aland', 'storage', 'AX'),
    ('somewhere', 'access', 'unknown'), ('in-the-eu', 'storage', 'EU'),
    ('exported', 'storage', 'IN'), ('branch', 'storage', 'DE');
insert into activity (key, name, role, status)
select key::text, 'A', case key when 'serves' then 'processor'::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array[
    'vendor', 'bank', 'joint', 'branch', 'plain', 'draft', 'serves', 'chain', 'unsigned',
    'drafted', 'oral', 'lapsed', 'arranged', 'special', 'days', 'forever', 'always', 'two', 'vague',
    'germany', 'backup', 'reached', 'norway', 'sweden', 'aland', 'somewhere', 'in-the-eu',
    'exported', 'seat', 'own', 'own-abroad', 'own-unknown', 'own-backup']) key;
insert into activity_engagement (activity, engagement)
select a.key, e.key from activity a join engagement e on e.key = a.key;
insert into activity_engagement (activity, engagement) values
    ('two', 'two-more'), ('draft', 'vendor');
insert into activity_location (activity, kind, territory) values
    ('own', 'storage', 'DE'), ('own-abroad', 'access', 'IN'), ('own-unknown', 'access', 'unknown'),
    ('own-backup', 'backup', 'DE');
insert into activity_purpose (activity, key, name) values
    ('plain', 'p', 'Pay'), ('vendor', 'p', 'Pay');
insert into activity_purpose_basis (activity, purpose, basis) values
    ('plain', 'p', 'contract'), ('plain', 'p', 'legal_obligation');
insert into subject_category (key, name) values ('s', 'Staff');
insert into data_category (key, name, special) values
    ('d', 'Pay', null), ('h', 'Sick leave', 'health');
insert into activity_subject (activity, subject_category) values
    ('plain', 's'), ('special', 's'), ('days', 's'), ('forever', 's'), ('always', 's');
insert into activity_subject_data
    (activity, subject_category, data_category, retention, retention_period) values
    ('plain', 's', 'd', 'period', '2 years'), ('special', 's', 'h', null, null),
    ('days', 's', 'd', null, '365 days'), ('forever', 's', 'd', 'indefinite', null),
    ('always', 's', 'd', 'indefinite', '1 month');
insert into notice (key, name, ends)
select key, 'N', case key when 'ended' then date '2026-11-21' end from unnest(array[
    'vendor', 'bank', 'joint', 'branch', 'serves', 'alone', 'draft', 'other-activity', 'ended',
    'silent', 'signed', 'below', 'unsigned', 'drafted', 'oral', 'lapsed', 'arranged',
    'unsigned-bank', 'unsigned-branch', 'health', 'ordinary', 'kept-long', 'kept-equal',
    'kept-same', 'kept-other', 'kept-days', 'kept-forever', 'kept-always', 'recipient-only',
    'kept-unsaid', 'basis',
    'basis-purpose', 'basis-same', 'basis-unsaid', 'basis-whose', 'basis-none', 'recipient',
    'recipients', 'recipient-elsewhere', 'recipient-below', 'recipient-kinds', 'recipient-text',
    'recipient-vague', 'in-germany', 'backup', 'reached', 'reached-stored', 'in-eea', 'in-eu',
    'norway', 'in-sweden', 'aland', 'somewhere', 'in-the-eu', 'exported', 'worldwide', 'seat',
    'own', 'own-abroad', 'own-abroad-stored', 'own-unknown', 'own-backup', 'by-vendor', 'by-other',
    'by-vendor-own', 'by-keeper', 'by-keeper-vendor', 'by-keeper-branch']) key;
insert into notice_activity (notice, activity) values
    ('vendor', 'vendor'), ('bank', 'bank'), ('joint', 'joint'), ('branch', 'branch'),
    ('serves', 'serves'), ('alone', 'plain'), ('draft', 'draft'), ('other-activity', 'vendor'),
    ('other-activity', 'plain'), ('ended', 'vendor'), ('silent', 'vendor'), ('signed', 'vendor'),
    ('below', 'chain'), ('unsigned', 'unsigned'), ('drafted', 'drafted'), ('oral', 'oral'),
    ('lapsed', 'lapsed'), ('arranged', 'arranged'), ('unsigned-bank', 'bank'),
    ('unsigned-branch', 'branch'), ('health', 'special'), ('ordinary', 'plain'),
    ('kept-long', 'plain'), ('kept-equal', 'plain'), ('kept-same', 'plain'),
    ('kept-other', 'plain'), ('kept-days', 'days'), ('kept-forever', 'forever'),
    ('kept-always', 'always'),
    ('kept-unsaid', 'special'), ('basis', 'plain'), ('basis-purpose', 'plain'),
    ('basis-same', 'plain'), ('basis-unsaid', 'plain'), ('basis-whose', 'plain'),
    ('basis-none', 'vendor'), ('recipient', 'two'), ('recipient-only', 'vendor'),
    ('recipients', 'two'),
    ('recipient-elsewhere', 'two'), ('recipient-elsewhere', 'plain'), ('recipient-below', 'chain'),
    ('recipient-kinds', 'two'), ('recipient-text', 'two'), ('recipient-vague', 'vague'),
    ('in-germany', 'germany'), ('backup', 'backup'), ('reached', 'reached'),
    ('reached-stored', 'reached'), ('in-eea', 'norway'), ('in-eu', 'germany'),
    ('norway', 'norway'), ('in-sweden', 'sweden'), ('aland', 'aland'), ('somewhere', 'somewhere'),
    ('in-the-eu', 'in-the-eu'), ('exported', 'exported'), ('worldwide', 'germany'),
    ('seat', 'seat'), ('own', 'own'), ('own-abroad', 'own-abroad'),
    ('own-abroad-stored', 'own-abroad'), ('own-unknown', 'own-unknown'),
    ('own-backup', 'own-backup'), ('by-vendor', 'germany'), ('by-other', 'germany'),
    ('by-vendor-own', 'own'), ('by-keeper', 'own'), ('by-keeper-vendor', 'germany'),
    ('by-keeper-branch', 'branch');
insert into notice_statement
    (notice, key, kind, territory, organisation, activity, data_category, basis, period) values
    ('vendor', 'a', 'no_processors', null, null, null, null, null, null),
    ('bank', 'a', 'no_processors', null, null, null, null, null, null),
    ('joint', 'a', 'no_processors', null, null, null, null, null, null),
    ('branch', 'a', 'no_processors', null, null, null, null, null, null),
    ('serves', 'a', 'no_processors', null, null, null, null, null, null),
    ('alone', 'a', 'no_processors', null, null, null, null, null, null),
    ('draft', 'a', 'no_processors', null, null, null, null, null, null),
    ('other-activity', 'a', 'no_processors', null, null, 'plain', null, null, null),
    ('ended', 'a', 'no_processors', null, null, null, null, null, null),
    ('silent', 'a', 'other', null, null, null, null, null, null),
    ('signed', 'a', 'written_agreements', null, null, null, null, null, null),
    ('below', 'a', 'written_agreements', null, null, null, null, null, null),
    ('unsigned', 'a', 'written_agreements', null, null, null, null, null, null),
    ('drafted', 'a', 'written_agreements', null, null, null, null, null, null),
    ('oral', 'a', 'written_agreements', null, null, null, null, null, null),
    ('lapsed', 'a', 'written_agreements', null, null, null, null, null, null),
    ('arranged', 'a', 'written_agreements', null, null, null, null, null, null),
    ('unsigned-bank', 'a', 'written_agreements', null, null, null, null, null, null),
    ('unsigned-branch', 'a', 'written_agreements', null, null, null, null, null, null),
    ('health', 'a', 'no_special_data', null, null, null, null, null, null),
    ('ordinary', 'a', 'no_special_data', null, null, null, null, null, null),
    ('kept-long', 'a', 'retention_at_most', null, null, null, null, null, '23 months'),
    ('kept-equal', 'a', 'retention_at_most', null, null, null, null, null, '2 years'),
    ('kept-same', 'a', 'retention_at_most', null, null, null, 'd', null, '1 month'),
    ('kept-other', 'a', 'retention_at_most', null, null, null, 'h', null, '1 month'),
    ('kept-days', 'a', 'retention_at_most', null, null, null, null, null, '1 year'),
    ('kept-forever', 'a', 'retention_at_most', null, null, null, null, null, '90 years'),
    ('kept-always', 'a', 'retention_at_most', null, null, null, null, null, '90 years'),
    ('recipient-only', 'a', 'recipient', null, 'v', null, null, null, null),
    ('recipient', 'b', 'other', null, 'w', null, null, null, null),
    ('kept-unsaid', 'a', 'retention_at_most', null, null, null, null, null, '1 month'),
    ('basis', 'a', 'legal_basis', null, null, 'plain', null, 'consent', null),
    ('basis-purpose', 'a', 'purpose', null, null, 'plain', null, 'consent', null),
    ('basis-same', 'a', 'legal_basis', null, null, 'plain', null, 'contract', null),
    ('basis-unsaid', 'a', 'purpose', null, null, 'plain', null, null, null),
    ('basis-whose', 'a', 'legal_basis', null, null, null, null, 'consent', null),
    ('basis-none', 'a', 'legal_basis', null, null, 'vendor', null, 'consent', null),
    ('recipient', 'a', 'recipient', null, 'v', null, null, null, null),
    ('recipients', 'a', 'recipient', null, 'v', null, null, null, null),
    ('recipients', 'b', 'recipient', null, 'w', 'two', null, null, null),
    ('recipient-elsewhere', 'a', 'recipient', null, 'v', null, null, null, null),
    ('recipient-elsewhere', 'b', 'recipient', null, 'w', 'plain', null, null, null),
    ('recipient-below', 'a', 'recipient', null, 'v', null, null, null, null),
    ('recipient-kinds', 'a', 'recipient', null, 'cat', null, null, null, null),
    ('recipient-text', 'a', 'recipient', null, null, null, null, null, null),
    ('recipient-vague', 'a', 'recipient', null, 'v', null, null, null, null),
    ('in-germany', 'a', 'stored_only_in', 'SE', null, null, null, null, null),
    ('backup', 'a', 'stored_only_in', 'SE', null, null, null, null, null),
    ('reached', 'a', 'processed_only_in', 'SE', null, null, null, null, null),
    ('reached-stored', 'a', 'stored_only_in', 'SE', null, null, null, null, null),
    ('in-eea', 'a', 'stored_only_in', 'EEA', null, null, null, null, null),
    ('in-eu', 'a', 'processed_only_in', 'EU', null, null, null, null, null),
    ('norway', 'a', 'processed_only_in', 'EU', null, null, null, null, null),
    ('in-sweden', 'a', 'stored_only_in', 'SE', null, null, null, null, null),
    ('aland', 'a', 'stored_only_in', 'FI', null, null, null, null, null),
    ('somewhere', 'a', 'processed_only_in', 'SE', null, null, null, null, null),
    ('in-the-eu', 'a', 'stored_only_in', 'SE', null, null, null, null, null),
    ('exported', 'a', 'processed_only_in', 'EEA', null, null, null, null, null),
    ('worldwide', 'a', 'stored_only_in', 'worldwide', null, null, null, null, null),
    ('seat', 'a', 'processed_only_in', 'SE', null, null, null, null, null),
    ('own', 'a', 'stored_only_in', 'SE', null, null, null, null, null),
    ('own-abroad', 'a', 'processed_only_in', 'EEA', null, null, null, null, null),
    ('own-abroad-stored', 'a', 'stored_only_in', 'EEA', null, null, null, null, null),
    ('own-unknown', 'a', 'processed_only_in', 'EEA', null, null, null, null, null),
    ('by-vendor', 'a', 'stored_only_in', 'SE', 'v', null, null, null, null),
    ('by-other', 'a', 'processed_only_in', 'SE', 'w', null, null, null, null),
    ('by-vendor-own', 'a', 'stored_only_in', 'SE', 'v', null, null, null, null),
    ('by-keeper', 'a', 'stored_only_in', 'SE', 'keeper', null, null, null, null),
    ('by-keeper-vendor', 'a', 'stored_only_in', 'SE', 'keeper', null, null, null, null),
    ('by-keeper-branch', 'a', 'processed_only_in', 'SE', 'keeper', null, null, null, null),
    ('own-backup', 'a', 'stored_only_in', 'SE', null, null, null, null, null),
    ('own-backup', 'b', 'processed_only_in', 'SE', null, null, null, null, null);
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'b', 'k'), (3, 'c', 'k'), (4, 'd', 'k');
insert into organisation (register_id, key, name)
select r, o, o from generate_series(2, 4) r, (values ('k'), ('v')) v (o);
insert into engagement (register_id, key, supplier, capacity)
select r, 'v', 'v', 'processor' from generate_series(2, 4) r;
insert into engagement (register_id, key, client, supplier, capacity) values
    (3, 'inbound', 'v', 'k', 'processor');
insert into engagement_location (register_id, engagement, kind, territory) values
    (2, 'v', 'storage', 'DE'), (3, 'v', 'storage', 'DE'), (3, 'inbound', 'storage', 'DE');
insert into activity (register_id, key, name, role) values
    (3, 'a', 'A', 'processor'), (4, 'a', 'A', 'controller'), (4, 'b', 'B', 'controller');
insert into activity_engagement (register_id, activity, engagement) values
    (3, 'a', 'v'), (4, 'a', 'v');
insert into notice (register_id, key, name) values
    (2, 'unlinked', 'N'), (3, 'inbound', 'N'), (3, 'for-customers', 'N'), (4, 'everything', 'N'),
    (4, 'part', 'N');
insert into notice_activity (register_id, notice, activity) values
    (3, 'for-customers', 'a'), (4, 'part', 'b');
insert into notice_statement (register_id, notice, key, kind, territory) values
    (2, 'unlinked', 'a', 'no_processors', null), (2, 'unlinked', 'b', 'written_agreements', null),
    (2, 'unlinked', 'c', 'stored_only_in', 'SE'), (3, 'inbound', 'a', 'no_processors', null),
    (3, 'inbound', 'b', 'stored_only_in', 'SE'), (4, 'everything', 'a', 'no_processors', null),
    (3, 'for-customers', 'a', 'no_processors', null), (4, 'part', 'a', 'no_processors', null);
insert into notice (register_id, key, name) values (1, 'former-authority', 'N'),
    (1, 'present-authority', 'N'), (1, 'foreign-authority', 'N');
insert into notice_statement (register_id, notice, key, kind, authority) values
    (1, 'former-authority', 'a', 'authority', 'datainspektionen'),
    (1, 'present-authority', 'a', 'authority', 'Integritetsskyddsmyndigheten'),
    (1, 'foreign-authority', 'a', 'authority', 'Datatilsynet');
