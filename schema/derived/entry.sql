--! scope: a.key
-- The activities of the book asked about that run on the day, and the one whose own sheet is asked
-- for, though it is a draft or has ended. A statement with a scope adds to the condition.
select a.*
from activity a
where (a.status = 'active' and a.during @> (select day from question)
        or coalesce(a.key = (select sheet from question), false))
    and coalesce((a.role = 'processor')
        = ((select book from question) = 'processor'), true)
