-- What each territory is on the day: inside, third_country, open, unknown or none.
select t.key as territory, t.kind,
    case when m.territory is not null then 'inside'
         when t.treated_as = 'inside' then 'third_country'
         else t.treated_as end as class
from territory t
left join membership m on m.territory = t.key and m.during @> art30_on()
