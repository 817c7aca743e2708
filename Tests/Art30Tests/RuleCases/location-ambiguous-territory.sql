--! on 2026-11-22: svalbard polynesia gibraltar cyprus customer
--! on 2020-12-31: svalbard polynesia cyprus customer
--! ok: norway france uk jersey vague own
insert into organisation (key, name, seat) values
    ('sj', 'Nord AS', 'SJ'), ('no', 'Fjord AS', 'NO'), ('fr', 'FR SA', 'FR'), ('gi', 'Rock', 'GI'),
    ('gb', 'Ltd', 'GB'), ('je', 'Isle Ltd', 'JE'), ('vague', 'Vendor', 'outside-EEA');
insert into engagement (key, client, supplier, capacity) values
    ('svalbard', null, 'sj', 'processor'), ('norway', null, 'no', 'processor'),
    ('polynesia', null, 'fr', 'processor'), ('france', null, 'fr', 'processor'),
    ('gibraltar', null, 'gi', 'processor'), ('cyprus', null, 'no', 'processor'),
    ('uk', null, 'gb', 'processor'), ('jersey', null, 'je', 'processor'),
    ('vague', null, 'vague', 'processor'), ('own', null, 'keeper', 'processor'),
    ('customer', 'sj', 'keeper', 'processor');
insert into engagement_location (engagement, kind, territory) values
    ('polynesia', 'access', 'PF'), ('cyprus', 'storage', 'CY-N'), ('own', 'access', 'SJ');
