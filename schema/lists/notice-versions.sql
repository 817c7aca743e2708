-- One notice ($1) and the other versions of it: those with its address or its name.
select n.key::text, n.name::text, n.url::text, n.published, n.starts, n.ends, n.language, n.source::text,
    n.during @> (select day from question) as in_force, n.key = $1 as asked,
    (select coalesce(json_agg(a.name order by a.name), '[]') from notice_activity l
        join activity a on a.register_id = l.register_id and a.key = l.activity
        where l.register_id = n.register_id and l.notice = n.key) as activities
from notice n
where exists (select from notice m where m.key = $1 and m.register_id = n.register_id
    and (m.key = n.key or m.url = n.url or m.name = n.name))
order by coalesce(n.starts, n.published) desc nulls last, n.key
