-- What a person calls each row, in either language: the last part of its key, the parts above it
-- ('' for none, so that an index serves who asks for a few), and the name of the row it nests in.
-- Those of most tables follow from `name` in the headers of their lists.
select p.register_id, 'activity_purpose' as table_name, p.activity::text as above, p.key::text,
    coalesce(p.name, p.key)::text as sv, coalesce(p.name, p.key)::text as en,
    a.name::text as within
from activity_purpose p
join activity a on a.register_id = p.register_id and a.key = p.activity
union all
select null::int, 'adequacy', '', d.key::text, concat_ws(' ', t.name_sv, replace(d.decision_number, '/EC', '/EG')),
    concat_ws(' ', t.name_en, d.decision_number), null
from adequacy d
join territory t on t.key = d.territory
union all
select e.register_id, 'engagement', '', e.key::text, concat_ws(' – ', o.name, s.name),
    concat_ws(' – ', o.name, s.name), null
from engagement e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
left join service s on s.register_id = e.register_id and s.key = e.service
union all
select null::int, 'instrument', '', key::text, name_sv::text, name_en::text, null
from instrument
union all
-- A statement is known by how it begins.
select s.register_id, 'notice_statement', s.notice::text, s.key::text, t.said, t.said, n.name::text
from notice_statement s
join notice n on n.register_id = s.register_id and n.key = s.notice
cross join lateral (
    select coalesce(case when length(s.text) > 60 then left(s.text, 59) || '…' else s.text end, s.key)
        as said
) t
union all
select register_id, 'register', '', slug::text, coalesce(title, slug)::text,
    coalesce(title, slug)::text, null
from register
union all
select register_id, 'severity_override', '', rule::text, rule::text, rule::text, null
from severity_override
union all
select null::int, 'territory', '', key::text, name_sv::text, name_en::text, null
from territory
