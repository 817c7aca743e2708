-- Names in free text that look like an organisation's and have no row: with a company form, or called
-- as an organisation of another register is that may be read, and then which.
select r.slug as register, m.name, string_agg(distinct m.place, ', ' order by m.place) as places,
    coalesce(jsonb_agg(distinct m.known order by m.known) filter (where m.known is not null), '[]')
        as known
from (
    select c.register_id, c.place, n.name, null as known, b.called
    from free_text c
    cross join company_pattern p
    cross join lateral regexp_matches(c.words, p.named, 'g') hit
    cross join lateral (
        -- Words that begin a sentence are no part of a name.
        select regexp_replace(hit[1], (select '^(?:(?:' || string_agg(phrase, '|') || '),? )+'
            from phrase where means = 'no_name'), '', 'i') as name
    ) n
    cross join lateral (select regexp_replace(n.name, p.form, '', 'g') as called) b
    where b.called ~ '[[:alnum:]].*[[:alnum:]]' and n.name !~ p.bare
    union all
    select c.register_id, c.place, o.called, o.register, o.called
    from (
        select s.slug as register, a.register_id,
            btrim(regexp_replace(regexp_replace(a.name, p.form, '', 'g'), ' *\([^()]*\)', '', 'g'))
                as called
        from art30.organisation a
        join art30.register s on s.register_id = a.register_id
        cross join company_pattern p
        where a.kind not in ('category', 'person') and art30_told(a.name) is not null
    ) o
    cross join lateral (values (''), ('s')) g (ending)
    join (
        select distinct c.*, w.word[1] as word
        from free_text c
        cross join lateral regexp_matches(c.words, '[[:alnum:]]+', 'g') w (word)
    ) c on c.word = substring(o.called from '[[:alnum:]]+') || g.ending
        and c.register_id <> o.register_id
    where length(o.called) > 3 and c.words ~ ('(?<![[:alnum:]])'
        || regexp_replace(o.called, '([^[:alnum:][:space:]])', '\\\1', 'g') || 's?(?![[:alnum:]])')
) m
join register r on r.register_id = m.register_id
where not exists (
    select from organisation o
    where o.register_id = m.register_id and (
        length(o.name) > 3 and strpos(lower(m.name), lower(o.name)) > 0
        or strpos(lower(o.name), lower(m.called)) > 0))
group by r.slug, m.name
order by r.slug, m.name
