-- The words of texts in which stems are looked for: names of categories, texts of activities, and what
-- organisations do or are called. `said` is the text in lower case.
select distinct t.text, t.said, m.word[1] as word
from (
    select text, lower(normalize(text)) as said
    from (
        select name::text as text from data_category
        union
        select concat_ws(' / ', name, description) from activity
        union
        select coalesce(profession, name) from organisation where kind <> 'category'
    ) every
) t
cross join lateral regexp_matches(t.said, '[[:alnum:]]{2,60}', 'g') m (word)
