-- The activities of the book asked about that run on the day, within the scope asked about.
select a.*
from live a
where coalesce((a.role = 'processor')
        = (nullif(current_setting('art30.book', true), '') = 'processor'), true)
    and coalesce(a.key = any (string_to_array(
            nullif(current_setting('art30.scope', true), ''), ' ')), true)
