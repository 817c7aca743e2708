-- Numbers of years, months and days in words; nothing for none.
select u.unit, n.number, replace(s.text, '{value}', n.number::text) as text
from (values ('year'), ('month'), ('day')) u (unit)
cross join (
    select distinct extract(year from retention_period)::int as number from retention_limit
    union
    select extract(month from retention_period)::int from retention_limit
    union
    select extract(day from retention_period)::int from retention_limit
) n
join sentence s on s.key = 'notice.' || u.unit || case when n.number = 1 then '' else 's' end
where n.number > 0
