-- How long each group of data is kept, in words, and whether that is a limit or a criterion at all: as
-- long as needed is neither (art 13(2)(a)).
select distinct d.register_id, d.activity::text as entry, d.subject_category::text,
    c.name::text as subject, concat_ws(', ', k.name, d.applies_to) as data,
    m.activity is not null and (num_nonnulls(d.retention_period, d.erase_by) > 0
        or concat(d.criterion, d.retention_omitted) ~ '\S'
        or d.retention not in ('as_long_as_needed', 'indefinite')) as is_limit,
    nullif(concat_ws(', ', x.period,
        case when concat(d.retention_from) ~ '\S' then replace((
            select text from sentence where key = 'notice.retention_from'), '{value}',
            d.retention_from) end,
        case when x.period is null then rtrim(d.retention_criterion, '.') end,
        rtrim(d.retention_omitted, '.'),
        case when d.retention in ('archive', 'as_long_as_needed', 'indefinite') then (
            select text from sentence where key = 'value.retention.' || d.retention) end,
        case when d.erase_by is not null then replace((
            select text from sentence where key = 'notice.erase_by'), '{value}',
            d.erase_by::text) end)
        || coalesce(' (' || nullif(concat_ws('; ', d.retention_law,
            case when x.period is not null then rtrim(d.retention_criterion, '.') end), '') || ')', ''),
        '') as words
from retention_limit d
join data_category k on k.register_id = d.register_id and k.key = d.data_category
join subject_category c on c.register_id = d.register_id and c.key = d.subject_category
left join erasure_limit m on m.register_id = d.register_id and m.activity = d.activity
    and m.subject_category = d.subject_category and m.data_category = d.data_category
    and m.retention_limit is not distinct from d.retention_limit
left join period_word y on y.unit = 'year' and y.number = extract(year from d.retention_period)
left join period_word n on n.unit = 'month' and n.number = extract(month from d.retention_period)
left join period_word t on t.unit = 'day' and t.number = extract(day from d.retention_period)
cross join lateral (select nullif(concat_ws(' ', y.text, n.text, t.text), '') as period) x
