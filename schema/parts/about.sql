--! title.en: About this extract
--! title.sv: Om utdraget
--! extracts: chain transfers vendors subject notice
--! key:
--! label: name
-- Whose register it is taken from, and as of when.
select r.title::text, o.name::text, o.number::text, p.country, o.email::text, o.phone::text,
    art30_on() as "on",
    to_char(current_setting('art30.known_at')::timestamptz, 'YYYY-MM-DD HH24:MI (TZ)')
        as known_at
from register r
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join place_name p on p.territory = o.seat
