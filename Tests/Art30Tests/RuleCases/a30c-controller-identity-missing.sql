--! on 2026-11-22: address joint name outside
--! on 2020-06-01: address joint name
--! ok: not-reached agency occasional case represented processor draft none
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'name', 'k'), (3, 'address', 'k'), (4, 'outside', 'k'), (5, 'represented', 'k'),
    (6, 'processor', 'k'), (7, 'draft', 'k'), (8, 'none', 'k'), (9, 'joint', 'k');
insert into organisation (register_id, key, name, address, email, seat, representative) values
    (2, 'k', ' ', 'Gatan 1', 'a@k.example', 'SE', null),
    (3, 'k', 'K', ' ', 'a@k.example', 'SE', null),
    (4, 'k', 'K', 'Street 1', 'a@k.example', 'GB', ' '),
    (5, 'k', 'K', 'Street 1', 'a@k.example', 'GB', 'R'),
    (6, 'k', 'K', null, null, 'SE', null), (7, 'k', 'K', null, null, 'SE', null),
    (8, 'k', 'K', null, null, 'SE', null), (9, 'k', 'K', null, null, null, null),
    (5, 'vendor', 'V', null, null, 'US', null);
insert into activity (register_id, key, name, role, status) values
    (1, 'a', 'A', 'controller', 'active'), (2, 'a', 'A', 'controller', 'active'),
    (3, 'a', 'A', 'controller', 'active'), (3, 'b', 'B', 'controller', 'active'),
    (4, 'a', 'A', 'controller', 'active'), (5, 'a', 'A', 'controller', 'active'),
    (6, 'a', 'A', 'processor', 'active'), (7, 'a', 'A', 'controller', 'draft'),
    (9, 'a', 'A', 'joint', 'active');
insert into register (register_id, slug, keeper) overriding system value values
    (10, 'not-reached', 'k'), (11, 'agency', 'k'), (12, 'occasional', 'k');
insert into organisation (register_id, key, name, kind, address, seat, gdpr_applies) values
    (10, 'k', 'K', 'company', 'Street 1', 'TR', 'no'),
    (11, 'k', 'K', 'public_authority', 'Street 1', 'TR', 'yes'),
    (12, 'k', 'K', 'company', 'Street 1', 'TR', 'yes');
insert into activity (register_id, key, name, occasional, likely_risk) values
    (10, 'a', 'A', null, null), (11, 'a', 'A', null, null), (12, 'a', 'A', true, false);
