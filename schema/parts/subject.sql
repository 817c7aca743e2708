--! title.en: What is processed about whom
--! title.sv: Vad som behandlas om vem
--! extracts: subject
--! key: subject_category
--! label: subject
-- For each category of persons: purposes, data and where the data come from, art 15(1).
select s.subject_category::text, c.name::text as subject,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'activity') as activities,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'purpose') as purposes,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'data') as data,
    array_agg(distinct f.name order by f.name) filter (where f.kind = 'source') as collected_from
from subject_entry s
join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
join (
    select register_id, key::text as entry, null::text as subject_category, 'activity' as kind,
        name::text from entry
    union all
    select register_id, key, null, 'source', collected_from from entry
    where concat(collected_from) ~ '\S'
    union all
    select register_id, activity, null, 'purpose', name from activity_purpose
    where art30_told(name) is not null
    union all
    select d.register_id, d.activity, d.subject_category, 'data', k.name
    from activity_subject_data d
    join data_category k on k.register_id = d.register_id and k.key = d.data_category
) f on f.register_id = s.register_id and f.entry = s.entry
    and coalesce(f.subject_category, s.subject_category) = s.subject_category
group by s.register_id, s.subject_category, c.name
