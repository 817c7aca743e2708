-- What each territory is on the day: inside, third_country, open, unknown or none.
select t.key as territory, t.kind, coalesce(t.decided_as, t.key) as decided_as,
    case when m.territory is not null then 'inside'
         when t.treated_as = 'inside' then 'third_country'
         else t.treated_as end as class
from territory t
left join membership m on m.territory = coalesce(t.decided_as, t.key) and m.during @> (select day from question)
