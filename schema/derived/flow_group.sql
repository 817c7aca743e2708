-- Each flow once per group of data in it; one group without a name where nothing is recorded of them.
select f.*, coalesce(g.employee, false) as employee, coalesce(g.outside, '{}') as outside,
    coalesce(g.data_group, '') as data_group, coalesce(g.subjects, '{}') as subjects,
    coalesce(g.data, '{}') as data
from flow f
left join data_group g on g.register_id = f.register_id and g.engagement = f.engagement
