-- What a vendor, a territory or a data category reaches, up and down the chain.
select distinct r.slug as register, f.kind, f.key, f.name, f.via
from (
    with hit as (
        select c.register_id, c.root, c.engagement, c.path, c.engagements
        from chain c
        join reached_organisation o on o.register_id = c.register_id and o.key = any (c.path[2:])
        union all
        select c.register_id, c.root, c.engagement, c.path, c.engagements
        from chain c
        join place p on p.register_id = c.register_id and p.engagement = c.engagement
        where (select reach from question) = 'territory'
            and p.territory = (select reach_key from question)
    ),
    touched as (
        select h.register_id, a.activity, min(n.names) as via
        from (select distinct register_id, root, path from hit) h
        cross join lateral (
            select string_agg(o.name, ' → ' order by p.place) as names
            from unnest(h.path) with ordinality p (key, place)
            join organisation o on o.register_id = h.register_id and o.key = p.key
        ) n
        join activity_use a on a.register_id = h.register_id and a.engagement = h.root
        group by h.register_id, a.activity
        union
        select l.register_id, l.activity, n.country
        from own_place l
        join place_name n on n.territory = l.territory
        where (select reach from question) = 'territory'
            and l.territory = (select reach_key from question)
        union
        select d.register_id, d.activity, null
        from activity_subject_data d
        join reached_data k on k.register_id = d.register_id and k.key = d.data_category
    ),
    reached as (
        select h.register_id, e.engagement, h.path
        from hit h cross join unnest(h.engagements) e (engagement)
        union
        select t.register_id, e.engagement, c.path
        from touched t
        join activity_use e on e.register_id = t.register_id and e.activity = t.activity
        join chain c on c.register_id = e.register_id and c.root = e.engagement
        where (select reach from question) = 'data-category' and not exists (
            -- Documented to get other data of the activity alone.
            select from engagement_data x
            where x.register_id = c.register_id and x.engagement = c.engagement
                and x.activity = t.activity
            having bool_and(not exists (
                select from reached_data k
                where k.register_id = x.register_id and k.key = x.data_category)))
    )
    select t.register_id, 'activity' as kind, a.key::text, a.name::text, t.via
    from touched t
    join running_activity a on a.register_id = t.register_id and a.key = t.activity
    union all
    select t.register_id, 'subject_category', c.key, c.name, null
    from touched t
    join activity_subject s on s.register_id = t.register_id and s.activity = t.activity
    join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
    union all
    select t.register_id, 'data_category', c.key, c.name, null
    from touched t
    join activity_subject_data d on d.register_id = t.register_id and d.activity = t.activity
    join data_category c on c.register_id = d.register_id and c.key = d.data_category
    union all
    select h.register_id, 'organisation', o.key, o.name,
        concat_ws(', ', o.contact, o.email, o.phone)
    from reached h
    join engagement e on e.register_id = h.register_id and e.key = h.engagement
    join organisation o on o.register_id = e.register_id and o.key = e.supplier
    union all
    select t.register_id, 'notice', n.key, n.name, n.url
    from touched t
    join notice n on n.register_id = t.register_id and n.during @> (select day from question)
    where not exists (select from notice_activity l
            where l.register_id = n.register_id and l.notice = n.key)
        or exists (select from notice_activity l
            where l.register_id = n.register_id and l.notice = n.key and l.activity = t.activity)
) f
join register r on r.register_id = f.register_id
order by register, kind, key
