--! title.en: Changes since the previous delivery
--! title.sv: Ändringar sedan föregående utlämnande
--! sheet.en: Changes
--! sheet.sv: Ändringar
--! controller: C
--! processor: C
--! extracts: authority
--! key: part row_key column_name
--! codes: part row_key column_name activity
--! label: label
-- Every difference between two states of the parts of this very document.
select d.part, d.key::text as row_key, w.column_name,
    coalesce(d.after, d.before) ->> 'activity' as activity, n.label as activity_name, d.label,
    case when d.before is null then 'added' when d.after is null then 'removed' else 'changed' end
        as change,
    w.before, w.after
from (
    select coalesce(a.part, b.part) as part, coalesce(a.key, b.key) as key,
        coalesce(a.label, b.label) as label, a.line as after, b.line as before
    from (select * from part_row where side = 'after') a
    full join (select * from part_row where side = 'before') b on b.part = a.part and b.key = a.key
    where a.line is distinct from b.line
) d
left join lateral (
    select f.name, case when jsonb_typeof(d.before -> f.name) = 'array' then (
            select string_agg(v.value, '; ' order by v.position)
            from jsonb_array_elements_text(d.before -> f.name) with ordinality v (value, position))
        else d.before ->> f.name end,
        case when jsonb_typeof(f.value) = 'array' then (
            select string_agg(v.value, '; ' order by v.position)
            from jsonb_array_elements_text(f.value) with ordinality v (value, position))
        else f.value #>> '{}' end
    from jsonb_each(d.after) f (name, value)
    where d.before is not null and f.value is distinct from d.before -> f.name
        -- That something changed is told by what changed.
        and (d.part, f.name) <> ('activity', 'changed')
) w (column_name, before, after) on true
left join (
    select key ->> 0 as activity, max(label) as label from part_row where part = 'activity' group by 1
) n on n.activity = coalesce(d.after, d.before) ->> 'activity' and d.part <> 'activity'
where case when d.before is not null and d.after is not null then w.column_name is not null
    -- That nothing is documented is no row that comes or goes.
    else coalesce(d.after, d.before) ->> 'documentation' is distinct from 'not_documented' end
