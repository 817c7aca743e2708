--! on 2020-04-01: case other
--! on 2020-03-31:
--! ok: idle
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'other', 'k'), (3, 'idle', 'k');
insert into organisation (register_id, key, name) values (2, 'k', 'K AB'), (3, 'k', 'L AB');
insert into dataset (name, confirmed, confirmed_from, status) values
    ('case', '2020-01-01', 'a list', 'checked'), ('case-newer', '2020-01-02', 'a list', 'checked');
insert into activity (register_id, key, name, status, starts) values
    (1, 'a', 'A', 'active', null), (1, 'b', 'B', 'active', null), (2, 'a', 'A', 'active', null),
    (3, 'a', 'A', 'draft', null), (3, 'b', 'B', 'active', '2020-04-02');
