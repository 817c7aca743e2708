-- What a chain can be shown of. Of many the first 200 whose names hold $3, and the one that is chosen
-- ($1, $2: kind and key).
select s.kind, s.key, s.name, t.total
from (
    (
        select kind, key, name from chain_start
        where kind = 'activity' and ($3::text is null
            or strpos(lower(name), lower($3::text)) > 0 or kind = $1::text and key = $2::text)
        order by name, key limit 200
    )
    union all
    (
        select kind, key, name from chain_start
        where kind = 'service' and ($3::text is null
            or strpos(lower(name), lower($3::text)) > 0 or kind = $1::text and key = $2::text)
        order by name, key limit 200
    )
    union
    select kind, key, name from chain_start
    where kind = $1::text and key = $2::text
) s
join (
    select kind, sum(total)::int as total
    from chain_start_total
    where $3::text is null
    group by kind
    union all
    select kind, count(*)::int
    from chain_start
    where $3::text is not null
        and (strpos(lower(name), lower($3::text)) > 0 or kind = $1::text and key = $2::text)
    group by kind
) t on t.kind = s.kind
order by s.kind, s.name, s.key
