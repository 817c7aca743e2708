select case when a.chain <> 0 then coalesce(r.slug::text, a.chain::text) end as chain,
    a.audit_id as entry, to_char(a.at, 'YYYY-MM-DD HH24:MI:SS') as at, a.person_id as person,
    p.email, a.action, r.slug as register, a.detail
from audit a
left join person p using (person_id)
left join register r using (register_id)
where $1::text is null or r.slug = $1
order by a.at desc, a.audit_id desc
limit $2::int
