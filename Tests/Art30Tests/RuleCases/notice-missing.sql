--! on 2026-11-22: former joint missing superseded unlisted
--! on 2026-11-21: joint missing unlisted
--! ok: listed covered also-covered draft processor
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['missing', 'joint', 'listed', 'former', 'draft', 'processor']) key;
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'b', 'k'), (3, 'c', 'k'), (4, 'd', 'k');
insert into organisation (register_id, key, name) values
    (2, 'k', 'K'), (3, 'k', 'K'), (4, 'k', 'K');
insert into activity (register_id, key, name) values
    (2, 'covered', 'A'), (2, 'also-covered', 'A'), (3, 'superseded', 'A'),
    (4, 'listed', 'A'), (4, 'unlisted', 'A');
insert into notice (register_id, key, name, ends) values
    (1, 'n', 'N', null), (1, 'old', 'N', '2026-11-21'), (2, 'n', 'N', null), (2, 'm', 'N', null),
    (3, 'n', 'N', '2026-11-21'), (4, 'n', 'N', null);
insert into notice_activity (register_id, notice, activity) values
    (1, 'n', 'listed'), (1, 'old', 'former'), (2, 'm', 'covered'), (4, 'n', 'listed');
