-- What one notice ($1) says, statement by statement.
select s.key::text, s.kind, s.text::text, coalesce(p.country, s.territory)::text as territory,
    coalesce(g.name, s.instrument, s.decision)::text as instrument, o.name::text as organisation,
    a.name::text as activity, d.name::text as data_category, s.basis, s.period, s."right",
    s.authority::text, s.copy_from::text, s.source::text
from notice_statement s
left join place_name p on p.territory = s.territory
left join ground_name g on g.ground = coalesce(s.decision, s.instrument)
left join organisation o on o.register_id = s.register_id and o.key = s.organisation
left join activity a on a.register_id = s.register_id and a.key = s.activity
left join data_category d on d.register_id = s.register_id and d.key = s.data_category
where s.notice = $1
order by s.source nulls last, s.kind, s.key
