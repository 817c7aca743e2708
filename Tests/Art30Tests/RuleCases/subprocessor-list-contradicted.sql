--! on 2026-11-22: listed-none none-some below-none-some listed-ended listed-recipient
--! on 2026-11-21: listed-none none-some below-none-some listed-recipient
--! ok: listed-some none-none unknown-some silent-some controller
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE'),
    ('x', 'Third AB', 'SE');
insert into engagement (key, supplier, capacity, subprocessors) values
    ('listed-none', 'v', 'processor', 'listed'), ('none-some', 'v', 'processor', 'none'),
    ('listed-ended', 'v', 'processor', 'listed'), ('listed-recipient', 'v', 'processor', 'listed'),
    ('listed-some', 'v', 'processor', 'listed'), ('none-none', 'v', 'processor', 'none'),
    ('unknown-some', 'v', 'processor', 'unknown'), ('silent-some', 'v', 'processor', null),
    ('controller', 'v', 'independent_controller', 'listed'),
    ('below-none-some', 'w', 'subprocessor', 'none');
insert into engagement (key, supplier, capacity, ends) values
    ('some', 'w', 'subprocessor', null), ('ended', 'w', 'subprocessor', '2026-11-21'),
    ('recipient', 'w', 'recipient', null), ('third', 'x', 'subprocessor', null);
insert into engagement_upstream (engagement, upstream) values
    ('some', 'none-some'), ('some', 'listed-some'), ('some', 'unknown-some'),
    ('some', 'silent-some'), ('ended', 'listed-ended'), ('recipient', 'listed-recipient'),
    ('below-none-some', 'listed-some'), ('third', 'below-none-some');
