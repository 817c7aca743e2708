--! kept: engagement
-- Each transfer with the ground it stands on, or why it stands on none: what carries it before what
-- nobody has confirmed before what lacks its assessment, then in order 45, 46, 49. Where that differs
-- between the groups of data in it, one row for each, `split`.
select f.*, w.data_group, w.split, w.subjects, w.data, w.groups, w.ground, w.article,
    coalesce(w.carried, false) as carried, coalesce(w.unconfirmed, false) as unconfirmed, w.tia, w.reasons, k.kind <> 'region' as named,
    case when f.open then 'open' when w.ground is null then 'missing'
        when not w.carried then 'unassessed' when w.unconfirmed then 'unconfirmed'
        when i.invalidated is not null then 'relied_on'
        else 'valid' end::ground_status as ground_status,
    case when w.split then jsonb_strip_nulls(jsonb_build_object(
        'persons row subject_category', nullif(w.subjects, '{}'),
        'data row data_category', nullif(w.data, '{}'))) else '{}' end as persons
from flow f
join place_class k on k.territory = f.territory
join (
    select register_id, engagement, exporter, territory, ground, article, unconfirmed, carried, tia,
        reasons, array_agg(data_group order by data_group) as groups, count(*) over legs > 1 as split,
        case when count(*) over legs > 1 then min(data_group) else '' end as data_group,
        array(select distinct unnest(string_to_array(
            string_agg(nullif(array_to_string(subjects, ','), ''), ','), ',')) order by 1) as subjects,
        array(select distinct unnest(string_to_array(
            string_agg(nullif(array_to_string(data, ','), ''), ','), ',')) order by 1) as data
    from (
        select f.register_id, f.engagement, f.exporter, f.territory, f.data_group, f.subjects, f.data,
            b.ground, b.article, b.unconfirmed, b.carried, b.tia,
            case when b.ground is null then coalesce(r.reasons, '{}') else '{}' end as reasons
        from flow_group f
        left join (
            select distinct on (register_id, engagement, exporter, territory, data_group) *
            from ground
            where valid
            order by register_id, engagement, exporter, territory, data_group, carried desc,
                unconfirmed, article, ground
        ) b on b.register_id = f.register_id and b.engagement = f.engagement
            and b.exporter = f.exporter and b.territory = f.territory and b.data_group = f.data_group
        left join (
            select g.register_id, g.engagement, g.exporter, g.territory, g.data_group,
                array_agg(distinct x.reason order by x.reason) as reasons
            from ground g
            cross join unnest(g.reasons) x (reason)
            group by g.register_id, g.engagement, g.exporter, g.territory, g.data_group
        ) r on r.register_id = f.register_id and r.engagement = f.engagement
            and r.exporter = f.exporter and r.territory = f.territory
            and r.data_group = f.data_group
    ) o
    group by register_id, engagement, exporter, territory, ground, article, unconfirmed, carried,
        tia, reasons
    window legs as (partition by register_id, engagement, exporter, territory)
) w on w.register_id = f.register_id and w.engagement = f.engagement
    and w.exporter = f.exporter and w.territory = f.territory
left join adequacy i on i.key = w.ground
