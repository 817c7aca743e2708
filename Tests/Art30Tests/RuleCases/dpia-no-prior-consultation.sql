--! on 2026-11-22: high said-high said-high-though joint planned worse
--! on 2026-11-21: consulted high said-high said-high-though joint lowered planned
--! ok: said-low said-medium sufficient unanswered balanced undone draft processor
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['high', 'joint', 'planned', 'worse', 'consulted', 'lowered', 'sufficient',
    'unanswered', 'balanced', 'undone', 'draft', 'processor',
    'said-high', 'said-high-though', 'said-low', 'said-medium']) key;
insert into assessment (key, kind, activity, done, outcome, authority_consulted,
    residual_risk)
select key, case key when 'balanced' then 'balancing'::assessment_kind else 'impact' end, key,
    case when key <> 'undone' then date '2026-03-01' end,
    case when key in ('sufficient', 'worse', 'said-high-though')
            then 'sufficient_with_measures'::assessment_outcome
        when key not in ('unanswered', 'said-high') then 'insufficient' end,
    case key when 'consulted' then date '2026-11-22' when 'planned' then '2026-11-23' end,
    case when key like 'said-high%' then 'high'::risk when key = 'said-low' then 'low'
        when key = 'said-medium' then 'medium' end
from activity;
insert into assessment (key, kind, activity, done, outcome) values
    ('lowered-2', 'impact', 'lowered', '2026-11-22', 'sufficient'),
    ('worse-2', 'impact', 'worse', '2026-11-22', 'insufficient');
