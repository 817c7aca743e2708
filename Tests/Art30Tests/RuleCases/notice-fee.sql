--! on 2026-11-22: charged twice unsaid
--! on 2026-11-21: charged ended twice unsaid
--! ok: free silent empty
insert into notice (key, name, ends)
select key, 'N', case key when 'ended' then date '2026-11-21' end
from unnest(array['charged', 'twice', 'unsaid', 'ended', 'free', 'silent', 'empty']) key;
insert into notice_statement (notice, key, kind, "right", text) values
    ('charged', 'a', 'fee', 'access', 'A second extract within a year costs 200 kronor.'),
    ('charged', 'b', 'right', 'access', 'One extract a year.'),
    ('twice', 'a', 'fee', 'access', 'Each extract costs 200 kronor.'),
    ('twice', 'b', 'fee', 'erasure', 'So does erasure.'),
    ('unsaid', 'a', 'fee', null, null),
    ('ended', 'a', 'fee', 'access', 'Each extract costs 200 kronor.'),
    ('free', 'a', 'right', 'access', 'Extracts are free of charge.'),
    ('silent', 'a', 'other', null, 'The shop is open till six.');
