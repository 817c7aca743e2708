-- Each gap that opens, closes or becomes another, against `before_finding`: one that closes while a rule
-- about the same provisions (`rule_family`) opens in the same row, or at the same supplier, and country
-- has become that one.
select register, change, severity, rule, was_severity, was_rule, type, key, name, path::text, detail::text
from (
    with moved as (
        select coalesce(f.register, b.register) as register,
            case when b.rule is null then 'opens' else 'closes' end as change,
            coalesce(f.severity, b.severity) as severity, coalesce(f.rule, b.rule) as rule,
            coalesce(f.subject, b.subject) as type, coalesce(f.subject_id, b.subject_id) as key,
            coalesce(f.name, b.name) as name, coalesce(f.path, b.path) as path,
            coalesce(f.detail, b.detail) as detail,
            coalesce(f.detail ->> 'territory', b.detail ->> 'territory', '') as territory
        from finding f
        full join before_finding b on b.register_id = f.register_id and b.rule = f.rule
            and b.severity = f.severity and b.subject = f.subject and b.subject_id = f.subject_id
            and coalesce(b.detail ->> 'territory', '') = coalesce(f.detail ->> 'territory', '')
        where f.rule is null or b.rule is null
    ), turned as (
        -- Into the gravest that opens there.
        select distinct on (c.register, c.type, c.key, c.territory, c.rule, c.severity) c.register,
            c.type as was_type, c.key as was_key, c.territory as was_territory, c.rule as was_rule,
            c.severity as was_severity, o.type, o.key, o.territory, o.rule, o.severity
        from moved c
        -- A rule may look at the supplier itself, or at all countries at once.
        join moved o on o.register = c.register and (o.type = c.type and o.key = c.key
                or c.type = 'organisation' and o.path ->> -1 = c.key
                or o.type = 'organisation' and c.path ->> -1 = o.key)
            and (o.territory = c.territory or '' in (o.territory, c.territory))
        join rule_family w on w.rule = c.rule
        join rule_family n on n.rule = o.rule and n.family = w.family
        where c.change = 'closes' and o.change = 'opens'
        order by c.register, c.type, c.key, c.territory, c.rule, c.severity,
            array_position(array['blocker', 'major', 'minor', 'info'], o.severity), o.rule
    )
    select m.register, case when t.rule is null then m.change else 'changes' end as change, m.severity,
        m.rule, t.was_severity, t.was_rule, m.type, m.key, m.name, m.path, m.detail
    from moved m
    left join turned t on m.change = 'opens' and t.register = m.register and t.type = m.type
        and t.key = m.key and t.territory = m.territory and t.rule = m.rule
        and t.severity = m.severity
    where m.change = 'opens' or not exists (
        select from turned o
        where o.register = m.register and o.was_type = m.type and o.was_key = m.key
            and o.was_territory = m.territory and o.was_rule = m.rule and o.was_severity = m.severity)
) moved
order by register, array_position(array['opens', 'changes', 'closes'], change),
    array_position(array['blocker', 'major', 'minor', 'info'], severity), rule, key, was_rule
