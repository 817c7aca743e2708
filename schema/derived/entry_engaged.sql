-- The engagements that entries reach, at any depth; where neither book nor scope is asked about also
-- those that no activity uses. The same as in `entry_edge`, without the way to each.
select distinct c.register_id, c.engagement
from chain c
join use u on u.register_id = c.register_id and u.engagement = c.root
where (select scope from question) is null
    and case (select book from question) when 'processor' then u.as_processor
        when 'controller' then u.as_controller else true end
union
select c.register_id, c.engagement
from chain c
join activity_use l on l.register_id = c.register_id and l.engagement = c.root
join entry n on n.register_id = l.register_id and n.key = l.activity
where (select scope from question) is not null or (select sheet from question) is not null
union
select c.register_id, c.engagement
from chain c
left join use s on s.register_id = c.register_id and s.engagement = c.root
where s.register_id is null and (select book from question) is null
    and (select scope from question) is null
