--! title.en: Impact assessment
--! title.sv: Konsekvensbedömning
--! controller: also
--! extracts: authority
--! key: activity assessment
--! folds: name done outcome authority_consulted review_due
--! asks: criteria/criteria_none
--! label: name
--! record: assessment assessment
--! adds: activity_dpia_criterion
--! fields: dpia_screened dpia_exception
-- Whether the need was screened, what was met, and the assessments made, art 35.
select n.key::text as activity,
    (case when n.dpia_screened <= (select day from question) or c.activity is not null or a.key is not null
            or concat(n.dpia_exception) ~ '\S'
        then 'documented' else 'not_documented' end)::documentation as documentation,
    n.dpia_screened, c.criteria,
    case when c.activity is not null and c.criteria is null then n.dpia_screened end as criteria_none, n.dpia_exception::text, a.key::text as assessment, a.name::text,
    a.done, a.outcome, a.authority_consulted, a.review_due
from entry n
left join (
    select register_id, activity,
        array_agg(distinct criterion order by criterion) filter (where met = 'yes') as criteria
    from activity_dpia_criterion
    where met <> 'unknown'
    group by register_id, activity
) c on c.register_id = n.register_id and c.activity = n.key
left join assessment a on a.register_id = n.register_id and a.activity = n.key
    and a.kind = 'impact' and a.done <= (select day from question)
