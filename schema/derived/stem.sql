-- Parts of words that suggest data of arts 9 and 10, or who decides purposes and means.
select word, place, unless, points_to, null::boolean as controller, true as in_name
from suspicion
union all
select word, place, unless, null, controller, in_name
from profession
