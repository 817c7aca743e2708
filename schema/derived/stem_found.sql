-- Which words of a text suggest what. A stem is looked for among the parts of each word, by its place
-- there; what follows it in the stem, and what speaks against it, in the text.
select distinct t.text, case when f.stem ~ '[^[:alnum:]]' then f.stem else t.word end as word,
    f.points_to, f.controller, f.in_name
from (
    select w.word, s.word as stem, s.unless, s.points_to, s.controller, s.in_name
    from (select distinct word from text_word) w
    cross join lateral generate_series(1, length(w.word) - 1) i (first)
    cross join lateral generate_series(i.first + 1, least(length(w.word), i.first + 29)) j (last)
    join stem s
        on substring(s.word from '^[[:alnum:]]+')
            = substring(w.word from i.first for j.last - i.first + 1)
        and (s.place = 'within' or i.first = 1 and (s.place = 'start' or j.last = length(w.word)))
) f
join text_word t on t.word = f.word
where strpos(t.said, f.stem) > 0
    and not exists (
        select from unnest(string_to_array(f.unless, ';')) u (word)
        where strpos(case when u.word ~ '[^[:alnum:]]' then t.said else t.word end, u.word) > 0)
