-- The activities of the book asked about that run on the day, within the scope asked about; and the
-- one whose own sheet is asked for, though it is a draft or has ended.
select a.*
from activity a
where (a.status = 'active' and a.during @> art30_on()
        or coalesce(a.key = nullif(current_setting('art30.sheet', true), ''), false))
    and coalesce((a.role = 'processor')
        = (nullif(current_setting('art30.book', true), '') = 'processor'), true)
    and coalesce(a.key = any (string_to_array(
            nullif(current_setting('art30.scope', true), ''), ' ')), true)
