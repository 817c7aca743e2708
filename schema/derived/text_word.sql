-- The words of what may tell of data of arts 9 and 10: names of categories and texts of activities.
select distinct t.text, m.word[1] as word
from (
    select name::text as text from data_category
    union
    select concat_ws(' / ', name, description) from running_activity
) t
cross join lateral regexp_matches(lower(normalize(t.text)), '[[:alnum:]]{2,60}', 'g') m (word)
