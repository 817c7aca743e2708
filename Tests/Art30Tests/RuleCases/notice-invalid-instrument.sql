--! on 2026-11-22: old-clauses privacy-shield twice
--! on 2032-01-01: old-clauses privacy-shield prolonged twice
--! on 2022-12-27: dpf ended privacy-shield twice
--! ok: brand-new-clauses silent
insert into notice (key, name, ends)
select key, 'N', case key when 'ended' then date '2022-12-27' end
from unnest(array['privacy-shield', 'old-clauses', 'twice', 'ended', 'brand-new-clauses',
    'prolonged', 'silent', 'dpf']) key;
insert into notice_statement (notice, key, kind, instrument, decision) values
    ('privacy-shield', 'a', 'safeguard', 'ART45', 'US-PRIVACYSHIELD-2016'),
    ('old-clauses', 'a', 'safeguard', 'SCC_2010_C2P', null),
    ('twice', 'a', 'safeguard', null, 'US-PRIVACYSHIELD-2016'),
    ('twice', 'b', 'transfers_to', null, 'US-SAFEHARBOUR-2000'),
    ('ended', 'a', 'safeguard', 'ART45', 'US-PRIVACYSHIELD-2016'),
    ('brand-new-clauses', 'a', 'safeguard', 'SCC_2021_M2', null),
    ('prolonged', 'a', 'safeguard', 'ART45', 'GB-2021'),
    ('silent', 'a', 'safeguard', null, null),
    ('dpf', 'a', 'safeguard', 'ART45', 'US-DPF-2023');
