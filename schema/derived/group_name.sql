-- Where a transfer has a row for each group of data, whose and which they are.
select t.register_id, t.engagement, t.exporter, t.territory, t.data_group,
    array(select c.name::text from subject_category c
        where c.register_id = t.register_id and c.key = any (t.subjects) order by 1) as subjects,
    (select array_agg(c.name::text order by c.name::text) from data_category c
        where c.register_id = t.register_id and c.key = any (t.data)) as data
from transfer t
where t.split
