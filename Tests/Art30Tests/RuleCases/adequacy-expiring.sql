--! on 2030-12-26:
--! on 2030-12-27: uk
--! on 2031-09-27: uk
--! on 2025-06-23: uk
--! on 2025-06-24:
--! on 2031-12-28:
--! ok: swiss swedish
insert into organisation (key, name, seat) values
    ('gb', 'Ltd', 'GB'), ('ch', 'AG', 'CH'), ('se', 'AB', 'SE');
insert into engagement (key, supplier, capacity) values
    ('uk', 'gb', 'processor'), ('swiss', 'ch', 'processor'), ('swedish', 'se', 'processor');
