-- The activities of the book asked about that run on the day, within the scope asked about; and the
-- one whose own sheet is asked for, though it is a draft or has ended.
select a.*
from activity a
where (a.status = 'active' and a.during @> (select day from question)
        or coalesce(a.key = (select sheet from question), false))
    and coalesce((a.role = 'processor')
        = ((select book from question) = 'processor'), true)
    and coalesce(a.key = any ((select scope from question)), true)
