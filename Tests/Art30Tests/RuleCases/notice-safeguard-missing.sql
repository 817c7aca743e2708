--! on 2026-11-22: bare elsewhere other-activity other-kind
--! on 2026-11-21: bare elsewhere ended other-activity other-kind
--! ok: generic matched scoped instrument decision none
insert into activity (key, name) values ('a', 'A'), ('b', 'B');
insert into notice (key, name, ends)
select key, 'N', case key when 'ended' then date '2026-11-21' end
from unnest(array['bare', 'elsewhere', 'other-activity', 'other-kind', 'ended', 'generic',
    'matched', 'scoped', 'instrument', 'decision', 'none']) key;
insert into notice_statement (notice, key, kind, territory, activity, instrument, decision) values
    ('bare', 'a', 'transfers_to', 'IN', null, null, null),
    ('elsewhere', 'a', 'transfers_to', 'IN', null, null, null),
    ('elsewhere', 'b', 'safeguard', 'US', null, null, null),
    ('other-activity', 'a', 'transfers_to', 'IN', 'a', null, null),
    ('other-activity', 'b', 'safeguard', 'IN', 'b', null, null),
    ('other-kind', 'a', 'transfers_to', 'IN', null, null, null),
    ('other-kind', 'b', 'other', 'IN', null, null, null),
    ('ended', 'a', 'transfers_to', 'IN', null, null, null),
    ('generic', 'a', 'transfers_to', 'IN', null, null, null),
    ('generic', 'b', 'safeguard', null, null, null, null),
    ('matched', 'a', 'transfers_to', 'IN', null, null, null),
    ('matched', 'b', 'safeguard', 'IN', null, null, null),
    ('scoped', 'a', 'transfers_to', 'IN', 'a', null, null),
    ('scoped', 'b', 'safeguard', 'IN', 'a', null, null),
    ('instrument', 'a', 'transfers_to', 'IN', null, 'SCC_2021_M2', null),
    ('decision', 'a', 'transfers_to', 'GB', null, null, 'GB-2021-EXT2'),
    ('none', 'a', 'no_transfers', null, null, null, null);
