--! kept: engagement
-- Per engagement the processing agreement that counts, or the one nearest to that.
select distinct on (l.register_id, l.engagement) l.register_id, l.engagement, a.key,
    a.name, a.status, a.form, a.signed, a.terms_version, a.updated, a.starts, a.ends,
    a.authorisation, a.notice_days, a.objection_days, a.incident_hours,
    g.key is not null as in_force
from engagement_agreement l
join agreement a on a.register_id = l.register_id and a.key = l.agreement
left join agreed g on g.register_id = l.register_id and g.engagement = l.engagement
    and g.key = l.agreement
where a.kind = 'processing'
order by l.register_id, l.engagement, g.key is null, a.during @> (select day from question) desc,
    a.signed desc nulls last, a.key
