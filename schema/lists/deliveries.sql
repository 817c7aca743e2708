select r.slug as register, r.slug || '-30-' || case d.book when 'controller' then '1' else '2' end
        || '-v' || d.version as delivery, d.recipient, d.case_number, d."on",
    to_char(d.known_at, 'YYYY-MM-DD"T"HH24:MI:SSOF') as known_at, d.language, d.entries,
    to_json(d.scope) as scope, d.data_sha256, d.delivered_by
from delivery d
join register r on r.register_id = d.register_id
order by r.slug, d.book, d.version
