--! on 2026-11-22: lawyer-sub lawyer-processor host-controller host-recipient own-basis
--! ok: lawyer host host-joint unknown-trade no-trade customer no-basis as-controller ended
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
    ('no-trade', null, 'none', 'processor'), ('customer', 'cust', 'keeper', 'processor');
insert into activity (key, name, role, status) values
    ('own-basis', 'A', 'processor', 'active'), ('no-basis', 'B', 'processor', 'active'),
    ('as-controller', 'C', 'controller', 'active'), ('ended', 'D', 'processor', 'ended');
insert into activity_purpose (activity, key, name) values
    ('own-basis', 'p', 'P'), ('no-basis', 'p', 'P'), ('as-controller', 'p', 'P'),
    ('ended', 'p', 'P');
insert into activity_purpose_basis (activity, purpose, basis) values
    ('own-basis', 'p', 'contract'), ('own-basis', 'p', 'consent'),
    ('as-controller', 'p', 'contract'), ('ended', 'p', 'contract');
