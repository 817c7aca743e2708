--! kept: activity, notice
-- The activities each notice in force covers: those it lists, else all a controller runs.
-- Activity '' stands for what no activity is linked to: a notice that lists none covers it too.
select n.register_id, n.key as notice, a.key::text as activity
from notice n
join notice_activity l on l.register_id = n.register_id and l.notice = n.key
join running_activity a on a.register_id = l.register_id and a.key = l.activity
where n.during @> (select day from question) and a.role <> 'processor'
union all
select n.register_id, n.key, a.activity
from notice n
join (
    select register_id, key::text as activity from running_activity where role <> 'processor'
    union all
    select register_id, '' from register
) a on a.register_id = n.register_id
where n.during @> (select day from question) and not exists (
    select from notice_activity l where l.register_id = n.register_id and l.notice = n.key)
