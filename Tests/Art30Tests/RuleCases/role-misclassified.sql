--! on 2026-11-22: firm-by-name authority airline taxi cloud-controller callers-controller lawyer-sub lawyer-processor host-controller host-recipient own-use own-use-below
--! ok: firm-itself authority-itself airline-itself cloud callers web-hotel blood-bank both-words customers lawyer host host-joint host-unsettled own-use-not own-use-asked own-use-controller customers-basis unknown-trade no-trade customer no-basis as-controller ended
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
-- As people write it: compounds, inflected, in a name, or an authority by its kind.
insert into organisation (key, name, kind, profession, seat) values
    ('firm', 'Advokatfirman Ek HB', 'company', null, 'SE'),
    ('agency', 'Transportverket', 'public_authority', null, 'SE'),
    ('air', 'Nord AB', 'company', 'Ett flygbolag', 'SE'), ('taxi', 'Taxi Nord AB', 'company', null, 'SE'),
    ('cloud', 'Moln AB', 'company', 'Molntjänster', 'SE'),
    ('callers', 'Ring AB', 'company', 'Call centre', 'SE'),
    ('web', 'Nordiskt Webbhotell AB', 'company', null, 'SE'),
    ('blood', 'Blodbanken i Lund', 'company', null, 'SE'),
    ('both', 'Moln AB', 'company', 'Hosting for banks', 'SE'),
    ('hotels', 'Hotels', 'category', null, 'SE');
insert into engagement (key, supplier, capacity) values
    ('firm-by-name', 'firm', 'processor'), ('firm-itself', 'firm', 'independent_controller'),
    ('authority', 'agency', 'processor'), ('authority-itself', 'agency', 'recipient'),
    ('airline', 'air', 'processor'), ('airline-itself', 'air', 'independent_controller'),
    ('taxi', 'taxi', 'processor'), ('cloud', 'cloud', 'processor'),
    ('cloud-controller', 'cloud', 'independent_controller'), ('callers', 'callers', 'processor'),
    ('callers-controller', 'callers', 'recipient'), ('web-hotel', 'web', 'processor'),
    ('blood-bank', 'blood', 'processor'), ('both-words', 'both', 'processor'),
    ('customers', 'hotels', 'processor');
