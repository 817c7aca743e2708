-- The drafts that would be entries on the day if they were no drafts.
select a.*
from activity a
where a.status = 'draft' and a.during @> art30_on()
    and coalesce((a.role = 'processor')
        = (nullif(current_setting('art30.book', true), '') = 'processor'), true)
    and coalesce(a.key = any (string_to_array(
            nullif(current_setting('art30.scope', true), ''), ' ')), true)
