--! title.en: Technical and organisational security measures
--! title.sv: Tekniska och organisatoriska säkerhetsåtgärder
--! sheet.en: Security measures
--! sheet.sv: Säkerhetsåtgärder
--! controller: g
--! processor: d
--! extracts: authority
--! key: activity measure
--! folds: name measures_omitted
--! asks: name kind
--! label: name
--! record: measure measure
--! adds: activity_measure
--! absence: measures_omitted
-- How each entry is protected, or why no description is possible; what is planned is not in force.
select n.key::text as activity,
    (case when num_nonnulls(art30_told(m.name), n.measures_omitted) > 0 then 'documented'
        else 'not_documented' end)::documentation as documentation,
    m.key::text as measure, m.name::text, m.kind,
    case when m.key is null then n.measures_omitted::text end as measures_omitted
from entry n
left join (
    select l.activity, m.*
    from activity_measure l
    join measure m on m.register_id = l.register_id and m.key = l.measure
        and m.during @> (select day from question)
) m on m.register_id = n.register_id and m.activity = n.key
