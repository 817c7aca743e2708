-- Who as a rule is a controller of their own, or as a rule acts for others: by the profession that is
-- noted, else by the name or by being a public authority. Nobody of whom words say both.
select o.register_id, o.key, o.noted, bool_and(o.controller) as controller
from (
    select c.register_id, c.key, c.noted, w.controller
    from (
        select register_id, key, profession is not null as noted,
            lower(normalize(coalesce(profession, name))) as text
        from organisation
        where kind <> 'category'
    ) c
    join profession w on strpos(c.text, w.word) > 0 and (c.noted or w.in_name)
        and c.text ~ (case when w.place = 'within' then '' else '\m' end || w.word
            || case when w.place = 'whole' then '\M' else '' end)
        and not exists (
            select from unnest(string_to_array(w.unless, ';')) u (word) where strpos(c.text, u.word) > 0)
    union all
    select register_id, key, false, true
    from organisation
    where kind = 'public_authority' and profession is null
) o
group by o.register_id, o.key, o.noted
having bool_and(o.controller) = bool_or(o.controller)
