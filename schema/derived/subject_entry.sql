-- The categories of persons of each entry that the keeper itself answers for.
select s.register_id, s.subject_category::text, n.key::text as entry, n.name::text
from entry n
join activity_subject s on s.register_id = n.register_id and s.activity = n.key
where n.role <> 'processor'
