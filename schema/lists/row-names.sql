-- What the rows are called that gaps tell of by key: $1 holds the keys.
select r.slug as register, n.key, n.name
from (
    select distinct on (register_id, key) register_id, key, name
    from (
        select 1 as place, register_id, key::text, name::text from organisation
        union all
        select 2, register_id, key, name from activity
        union all
        select 3, e.register_id, e.key, concat_ws(' – ', o.name, s.name)
        from engagement e
        join organisation o on o.register_id = e.register_id and o.key = e.supplier
        left join service s on s.register_id = e.register_id and s.key = e.service
        union all
        select 4, register_id, key, name from service
        union all
        select 5, register_id, key, name from data_category
        union all
        select 6, register_id, key, name from subject_category
        union all
        select 7, register_id, key, name from measure
        union all
        -- Activities may use the same key for purposes of their own.
        select 8, register_id, key, min(name) from activity_purpose
        group by register_id, key having count(distinct name) = 1
    ) rows
    where key = any ($1::text[])
    order by register_id, key, place
) n
join register r using (register_id)
