-- Each transfer of the period with the days it had a ground and the days some of its data had none, from
-- the first day that something in the register proves; without such a day none is stated.
select r.slug as register, s.engagement, x.name as exporter, i.name as importer, s.territory,
    s.first is not null as dated, bool_or(s.ground is null and s.now) as without_now,
    lower(range_merge(range_agg(s.during))) as starts,
    upper(range_merge(range_agg(s.during))) - 1 as ends,
    (select json_agg(json_build_array(lower(p), upper(p) - 1) order by p)
        from unnest(range_agg(s.during) - coalesce(
            range_agg(s.during) filter (where s.ground is null), '{}')) p) as grounded,
    (select json_agg(json_build_array(lower(p), upper(p) - 1) order by p)
        from unnest(range_agg(s.during) filter (where s.ground is null)) p) as holes,
    case when s.first is not null then coalesce((select sum(upper(p) - lower(p))
        from unnest(range_agg(s.during) filter (where s.ground is null)) p), 0) end as days_without,
    to_json(array_agg(distinct s.ground) filter (where s.ground is not null)) as grounds
from (
    select s.register_id, s.engagement, s.exporter, s.importer, s.territory, s.ground, p.day as first,
        s.during @> (select day from question) as now,
        case when p.day is not null then s.during * daterange(p.day, null) end as during
    from segment_transfer s
    left join first_proof p on p.register_id = s.register_id and p.subject = 'engagement'
        and p.subject_id = s.engagement
) s
join register r on r.register_id = s.register_id
join organisation x on x.register_id = s.register_id and x.key = s.exporter
join organisation i on i.register_id = s.register_id and i.key = s.importer
group by r.slug, s.engagement, x.name, i.name, s.territory, s.first
having s.first is null or not isempty(range_merge(range_agg(s.during)))
order by (s.first is null and bool_or(s.ground is null and s.now)) desc, days_without desc nulls last,
    register, engagement, s.territory
