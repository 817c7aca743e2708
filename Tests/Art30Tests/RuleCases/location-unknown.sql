--! on 2026-11-22: no-seat seat-unknown seat-world seat-outside seat-none category no-storage moved travelling not-chosen storage-unknown storage-world storage-outside backup-unknown below twice public-processor
--! on 2026-11-21: no-seat seat-unknown seat-world seat-outside seat-none category no-storage travelling not-chosen storage-unknown storage-world storage-outside backup-unknown below twice public-processor
--! ok: public publicity only-access only-backup known region abroad bank nothing-stored customer own-branch
insert into organisation (key, name, kind, seat) values
    ('se', 'Vendor AB', 'company', 'SE'), ('null', 'Vendor', 'company', null),
    ('unknown', 'Vendor', 'company', 'unknown'), ('world', 'Vendor', 'company', 'worldwide'),
    ('outside', 'Vendor', 'company', 'outside-EEA'), ('none', 'Vendor', 'company', 'none'),
    ('eea', 'Vendor', 'company', 'EEA'), ('in', 'Vendor', 'company', 'IN'),
    ('cat', 'Carriers', 'category', null), ('cust', 'Customer', 'company', null);
insert into engagement (key, client, supplier, capacity) values
    ('no-seat', null, 'null', 'recipient'), ('seat-unknown', null, 'unknown', 'recipient'),
    ('seat-world', null, 'world', 'recipient'), ('seat-outside', null, 'outside', 'recipient'),
    ('seat-none', null, 'none', 'recipient'), ('category', null, 'cat', 'recipient'),
    ('known', null, 'se', 'processor'), ('region', null, 'eea', 'processor'),
    ('abroad', null, 'in', 'processor'), ('bank', null, 'se', 'independent_controller'),
    ('no-storage', null, 'se', 'processor'), ('only-access', null, 'se', 'processor'),
    ('travelling', null, 'se', 'processor'), ('not-chosen', null, 'se', 'processor'),
    ('only-backup', null, 'se', 'processor'), ('moved', null, 'se', 'processor'),
    ('storage-unknown', null, 'se', 'processor'), ('storage-world', null, 'se', 'processor'),
    ('storage-outside', null, 'se', 'processor'), ('backup-unknown', null, 'se', 'processor'),
    ('nothing-stored', null, 'se', 'processor'), ('below', null, 'se', 'subprocessor'),
    ('twice', null, 'null', 'subprocessor'), ('customer', 'cust', 'keeper', 'processor'),
    ('own-branch', null, 'keeper', 'processor');
insert into engagement_upstream (engagement, upstream) values
    ('below', 'abroad'), ('twice', 'abroad'), ('twice', 'region');
insert into engagement_location (engagement, kind, territory, ends) values
    ('known', 'storage', 'SE', null), ('known', 'backup', 'SE', null),
    ('region', 'storage', 'EEA', null),
    ('abroad', 'storage', 'IN', null), ('only-access', 'access', 'SE', null),
    ('only-backup', 'backup', 'SE', null), ('moved', 'storage', 'SE', '2026-11-21'),
    ('storage-unknown', 'storage', 'SE', null), ('storage-unknown', 'storage', 'unknown', null),
    ('storage-world', 'storage', 'worldwide', null),
    ('storage-outside', 'storage', 'outside-EEA', null),
    ('backup-unknown', 'storage', 'SE', null), ('backup-unknown', 'backup', 'unknown', null),
    ('nothing-stored', 'storage', 'none', null), ('known', 'access', 'unknown', null);
insert into engagement_location (engagement, kind, territory, on_the_move, chosen) values
    ('travelling', 'access', 'SE', true, null), ('not-chosen', 'storage', 'SE', null, 'no');
insert into organisation (key, name, kind) values
    ('pub', 'The general public ', 'category'), ('allm', 'Allmänheten', 'category');
insert into engagement (key, supplier, capacity) values
    ('public', 'pub', 'recipient'), ('public-processor', 'pub', 'processor'),
    ('publicity', 'allm', 'recipient');
