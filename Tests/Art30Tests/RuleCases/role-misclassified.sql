--! on 2026-11-22: lawyer-sub lawyer-processor host-controller host-recipient own-use own-use-below
--! ok: lawyer host host-joint host-unsettled own-use-not own-use-asked own-use-controller customers-basis unknown-trade no-trade customer no-basis as-controller ended
insert into organisation (key, name, profession, seat) values
    ('law', 'Law AB', ' Advokatbyrå', 'SE'), ('host', 'Host AB', 'Hosting', 'SE'),
    ('odd', 'Odd AB', 'Chimney sweep', 'SE'), ('none', 'None AB', null, 'SE'),
    ('cust', 'Customer AB', null, 'SE');
update organisation set profession = 'bank' where key = 'keeper';
insert into engagement (key, client, supplier, capacity) values
    ('lawyer-processor', null, 'law', 'processor'), ('lawyer-sub', null, 'law', 'subprocessor'),
    ('lawyer', null, 'law', 'independent_controller'),
    ('host-controller', null, 'host', 'independent_controller'),
    ('host-recipient', null, 'host', 'recipient'), ('host', null, 'host', 'processor'),
    ('host-joint', null, 'host', 'joint_controller'), ('unknown-trade', null, 'odd', 'processor'),
    ('no-trade', null, 'none', 'processor'), ('host-unsettled', null, 'host', 'unknown'), ('customer', 'cust', 'keeper', 'processor');
insert into activity (key, name, role, status) values
    ('customers-basis', 'A', 'processor', 'active'), ('no-basis', 'B', 'processor', 'active'),
    ('as-controller', 'C', 'controller', 'active'), ('ended', 'D', 'processor', 'ended');
insert into activity_purpose (activity, key, name) values
    ('customers-basis', 'p', 'P'), ('no-basis', 'p', 'P'), ('as-controller', 'p', 'P'),
    ('ended', 'p', 'P');
insert into activity_purpose_basis (activity, purpose, basis) values
    ('customers-basis', 'p', 'contract'), ('customers-basis', 'p', 'consent'),
    ('as-controller', 'p', 'contract'), ('ended', 'p', 'contract');
insert into engagement (key, supplier, capacity, own_purposes) values
    ('own-use', 'odd', 'processor', 'yes'), ('own-use-below', 'none', 'subprocessor', 'yes'),
    ('own-use-not', 'odd', 'processor', 'no'), ('own-use-asked', 'odd', 'processor', 'unknown'),
    ('own-use-controller', 'odd', 'independent_controller', 'yes');
insert into engagement_upstream (engagement, upstream) values ('own-use-below', 'own-use');
