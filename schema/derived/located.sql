-- Where suppliers store and read on the day; places that the customer did not choose are none.
select *
from engagement_location
where during @> (select day from question) and chosen is distinct from 'no'
