-- What a chain can be shown of: activities that use somebody, services that somebody is engaged for.
-- Of many the first 200 whose names hold $3, and the one that is chosen ($1, $2: kind and key).
select kind, key, name, total
from (
    select s.*, row_number() over (partition by kind order by name, key) as place,
        count(*) over (partition by kind) as total
    from (
        select 'activity' as kind, a.key::text, a.name::text
        from activity a
        where exists (select from activity_engagement u
            where u.register_id = a.register_id and u.activity = a.key)
        union all
        select 'service', s.key, s.name
        from service s
        where exists (select from engagement e
            where e.register_id = s.register_id and e.service = s.key
                and e.during @> (select day from question))
    ) s
    where $3::text is null or strpos(lower(name), lower($3::text)) > 0
        or kind = $1::text and key = $2::text
) s
where place <= 200 or kind = $1::text and key = $2::text
order by kind, name, key
