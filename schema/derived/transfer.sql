--! kept: engagement
-- Each transfer with the ground it stands on, or why it stands on none: in order 45, 46, 49, but
-- what is sure before what nobody has confirmed.
select f.*, g.grounds[1] as ground, g.articles[1] as article,
    coalesce(g.unconfirmed[1], false) as unconfirmed, g.tias[1] as tia,
    coalesce(g.reasons, '{}') as reasons, k.kind <> 'region' as named
from flow f
join place_class k on k.territory = f.territory
left join (
    select register_id, engagement, exporter, territory,
        array_agg(ground::text order by unconfirmed, article, ground)
            filter (where valid) as grounds,
        array_agg(article order by unconfirmed, article, ground) filter (where valid) as articles,
        array_agg(unconfirmed order by unconfirmed, article, ground)
            filter (where valid) as unconfirmed,
        array_agg(tia order by unconfirmed, article, ground) filter (where valid) as tias,
        array_agg(distinct reason) filter (where reason is not null) as reasons
    from ground left join lateral unnest(reasons) reason on true
    group by register_id, engagement, exporter, territory
) g on g.register_id = f.register_id and g.engagement = f.engagement
    and g.exporter = f.exporter and g.territory = f.territory
