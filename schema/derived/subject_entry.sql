-- The categories of persons of each entry that the keeper itself answers for, of those asked about.
select s.register_id, s.subject_category::text, n.key::text as entry, n.name::text
from entry n
join activity_subject s on s.register_id = n.register_id and s.activity = n.key
where n.role <> 'processor'
    and coalesce(s.subject_category::text = any ((select subjects from question)), true)
