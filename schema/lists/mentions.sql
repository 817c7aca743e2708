-- Names in free text that look like an organisation's (a company form behind them) and have no row.
select r.slug as register, m.name, string_agg(distinct m.place, ', ' order by m.place) as places
from (
    select c.register_id, c.place, btrim(hit[1]) as name
    from free_text c
    cross join lateral regexp_matches(c.words,
        '((?:[[:upper:]][[:alnum:]&.''-]*\s+(?:(?:i|och|and|of|&)\s+)?){1,5}(?:AB|Aktiebolag|HB|KB|A/S'
        '|ASA?|Oyj?|GmbH|AG|SE|SAS?|SARL|BV|NV|Ltd|Limited|LLP|LLC|Inc|Corp|Corporation|PLC|ApS|SpA))\M',
        'g') hit
) m
join register r on r.register_id = m.register_id
where not exists (select from organisation o where o.register_id = m.register_id
    and (length(o.name) > 3 and strpos(lower(m.name), lower(o.name)) > 0
        or strpos(lower(o.name), lower(m.name)) > 0))
group by r.slug, m.name
order by r.slug, m.name
