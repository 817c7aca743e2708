-- Each open finding that is but a consequence of another, no milder one: of the same engagement, or of
-- one above it in the chain. `follows` is what the rules' headers say.
select distinct on (f.register_id, f.rule, f.subject_id) f.register_id, f.rule, f.subject,
    f.subject_id, c.rule as cause, c.subject_id as cause_id
from finding f
join follows w on w.rule = f.rule
join (
    select register_id, engagement::text as subject_id, root::text as above from chain
    union
    select register_id, key::text, key::text from engagement
) e on e.register_id = f.register_id and e.subject_id = f.subject_id
join finding c on c.register_id = f.register_id and c.rule = w.cause and c.subject = f.subject
    and c.subject_id = e.above
where f.subject = 'engagement' and num_nulls(f.acceptance, c.acceptance) = 2
    and (w.flag is null or c.detail -> w.flag = 'true')
    and (w.unless is null or coalesce(f.detail -> w.unless, 'null') = 'null')
    and array_position(array['blocker', 'major', 'minor', 'info'], c.severity)
        <= array_position(array['blocker', 'major', 'minor', 'info'], f.severity)
order by f.register_id, f.rule, f.subject_id, c.rule, c.subject_id
