-- Each transfer of the period with the days it had a ground and the days it had none.
select r.slug as register, s.engagement, x.name as exporter, i.name as importer, s.territory,
    lower(range_merge(range_agg(s.during))) as starts,
    upper(range_merge(range_agg(s.during))) - 1 as ends,
    (select json_agg(json_build_array(lower(p), upper(p) - 1) order by p)
        from unnest(range_agg(s.during) filter (where s.ground is not null)) p) as grounded,
    (select json_agg(json_build_array(lower(p), upper(p) - 1) order by p)
        from unnest(range_agg(s.during) - coalesce(
            range_agg(s.during) filter (where s.ground is not null), '{}')) p) as holes,
    coalesce((select sum(upper(p) - lower(p))
        from unnest(range_agg(s.during) - coalesce(
            range_agg(s.during) filter (where s.ground is not null), '{}')) p), 0) as days_without,
    to_json(array_agg(distinct s.ground) filter (where s.ground is not null)) as grounds
from segment_transfer s
join register r on r.register_id = s.register_id
join organisation x on x.register_id = s.register_id and x.key = s.exporter
join organisation i on i.register_id = s.register_id and i.key = s.importer
group by r.slug, s.engagement, x.name, i.name, s.territory
order by days_without desc, register, engagement, s.territory
