-- The categories of data that a name means in the registers asked about, and a key in the register
-- that has it; the same name in the others of them is the same category.
with named as (
    select c.register_id, c.key::text, c.name::text,
        regexp_replace(lower(c.name), '[^[:alnum:]]', '', 'g') as called
    from data_category c
),
asked as (
    select (select reach_key from question) as typed
),
hit as (
    -- A key before a name.
    select n.*, case when n.key = a.typed then 'key' else 'name' end as how
    from named n
    cross join asked a
    where n.key = a.typed
        or n.called = regexp_replace(lower(a.typed), '[^[:alnum:]]', '', 'g')
            and not exists (select from named k where k.key = a.typed)
)
select n.register_id, r.slug as register, n.key, n.name, null::text as number,
    h.key is not null as seed, null::text as digits, n.called, coalesce(h.how, 'name') as how
from named n
join register r on r.register_id = n.register_id
left join hit h on h.register_id = n.register_id and h.key = n.key
where h.key is not null or n.called in (select called from hit where called <> '')
    -- Where it is found already, another of that name is another.
    and n.register_id not in (select register_id from hit)
order by r.slug, n.key
