--! title.en: About this extract
--! title.sv: Om utdraget
--! extracts: chain transfers vendors subject notice
--! key:
--! translated: country known_at
--! label: name
-- Whose register it is taken from, and as of when.
select r.title::text, o.name::text, u.public as number, p.country, o.email::text, o.phone::text,
    (select day from question) as "on",
    to_char(coalesce((select known_at from question), now()), 'YYYY-MM-DD HH24:MI (TZ)')
        as known_at
from register r
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join organisation_number u on u.register_id = o.register_id and u.key = o.key
left join place_name p on p.territory = o.seat
