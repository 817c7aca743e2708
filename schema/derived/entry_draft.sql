--! scope: a.key
-- The drafts that would be entries on the day if they were no drafts.
select a.*
from activity a
where a.status = 'draft' and a.during @> (select day from question)
    and coalesce((a.role = 'processor')
        = ((select book from question) = 'processor'), true)
