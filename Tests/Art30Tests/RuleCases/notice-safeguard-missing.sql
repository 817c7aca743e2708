--! on 2026-11-22: bare elsewhere other-activity other-kind no-copy blank-copy no-copy-inline no-copy-generic compelling one-of-two
--! on 2026-11-21: bare elsewhere ended other-activity other-kind no-copy blank-copy no-copy-inline no-copy-generic compelling one-of-two
--! ok: generic matched scoped instrument decision none adequacy adequacy-inline derogation derogation-inline cited recipient-only
insert into activity (key, name) values ('a', 'A'), ('b', 'B');
insert into notice (key, name, ends)
select key, 'N', case key when 'ended' then date '2026-11-21' end
from unnest(array['bare', 'elsewhere', 'other-activity', 'other-kind', 'ended', 'generic',
    'matched', 'scoped', 'instrument', 'decision', 'none', 'no-copy', 'blank-copy',
    'no-copy-inline', 'no-copy-generic', 'compelling', 'one-of-two', 'adequacy',
    'adequacy-inline', 'derogation', 'derogation-inline', 'cited', 'recipient-only']) key;
insert into notice_statement
    (notice, key, kind, territory, activity, instrument, decision, copy_from) values
    ('bare', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('elsewhere', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('elsewhere', 'b', 'safeguard', 'US', null, null, null, 'Ask us'),
    ('other-activity', 'a', 'transfers_to', 'IN', 'a', null, null, null),
    ('other-activity', 'b', 'safeguard', 'IN', 'b', null, null, 'Ask us'),
    ('other-kind', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('other-kind', 'b', 'other', 'IN', null, null, null, null),
    ('ended', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('generic', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('generic', 'b', 'safeguard', null, null, null, null, 'Ask us'),
    ('matched', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('matched', 'b', 'safeguard', 'IN', null, null, null, 'Ask us'),
    ('scoped', 'a', 'transfers_to', 'IN', 'a', null, null, null),
    ('scoped', 'b', 'safeguard', 'IN', 'a', null, null, 'Ask us'),
    ('instrument', 'a', 'transfers_to', 'IN', null, 'SCC_2021_M2', null, 'Ask us'),
    ('decision', 'a', 'transfers_to', 'GB', null, null, 'GB-2021-EXT2', null),
    ('none', 'a', 'no_transfers', null, null, null, null, null),
    ('no-copy', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('no-copy', 'b', 'safeguard', 'IN', null, 'SCC_2021_M2', null, null),
    ('blank-copy', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('blank-copy', 'b', 'safeguard', 'IN', null, 'SCC_2021_M2', null, ' '),
    ('no-copy-inline', 'a', 'transfers_to', 'IN', null, 'SCC_2021_M2', null, null),
    ('no-copy-generic', 'a', 'transfers_to', 'IN', null, null, null, null),
    ('no-copy-generic', 'b', 'safeguard', null, null, null, null, null),
    ('compelling', 'a', 'transfers_to', 'IN', null, 'ART49_1_SUB2', null, null),
    ('one-of-two', 'a', 'transfers_to', 'US', null, null, null, null),
    ('one-of-two', 'b', 'safeguard', 'US', null, null, 'US-DPF-2023', null),
    ('one-of-two', 'c', 'safeguard', 'US', null, 'SCC_2021_M2', null, null),
    ('adequacy', 'a', 'transfers_to', 'GB', null, null, null, null),
    ('adequacy', 'b', 'safeguard', 'GB', null, null, 'GB-2021-EXT2', null),
    ('adequacy-inline', 'a', 'transfers_to', 'GB', null, 'ART45', null, null),
    ('derogation', 'a', 'transfers_to', 'US', null, null, null, null),
    ('derogation', 'b', 'safeguard', 'US', null, 'ART49_1E', null, null),
    ('derogation-inline', 'a', 'transfers_to', 'US', null, 'ART49_1E', null, null),
    ('cited', 'a', 'other', 'IN', null, 'SCC_2021_M2', null, null),
    ('recipient-only', 'a', 'recipient', 'IN', null, null, null, null);
