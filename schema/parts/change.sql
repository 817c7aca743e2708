--! title.en: Changes since the previous delivery
--! title.sv: Ändringar sedan föregående utlämnande
--! controller: C
--! processor: C
--! extracts: authority
--! key: part row_key column_name
--! label: label
-- Every difference between two states of the parts of this very document.
select coalesce(a.part, b.part) as part, coalesce(a.key, b.key)::text as row_key, w.column_name,
    coalesce(a.line, b.line) ->> 'activity' as activity, coalesce(a.label, b.label) as label,
    case when b.part is null then 'added' when a.part is null then 'removed' else 'changed' end
        as change,
    w.before, w.after
from (select * from part_row where side = 'after') a
full join (select * from part_row where side = 'before') b on b.part = a.part and b.key = a.key
left join lateral (
    select f.name, case when jsonb_typeof(b.line -> f.name) = 'array' then (
            select string_agg(v.value, '; ' order by v.position)
            from jsonb_array_elements_text(b.line -> f.name) with ordinality v (value, position))
        else b.line ->> f.name end,
        case when jsonb_typeof(f.value) = 'array' then (
            select string_agg(v.value, '; ' order by v.position)
            from jsonb_array_elements_text(f.value) with ordinality v (value, position))
        else f.value #>> '{}' end
    from jsonb_each(a.line) f (name, value)
    where f.value is distinct from b.line -> f.name
        -- That something changed is told by what changed.
        and (a.part, f.name) <> ('activity', 'changed')
) w (column_name, before, after) on a.part is not null and b.part is not null
where case when a.part is not null and b.part is not null then w.column_name is not null
    -- That nothing is documented is no row that comes or goes.
    else coalesce(a.line, b.line) ->> 'documentation' is distinct from 'not_documented' end
