-- Who as a rule is a controller of their own, or as a rule acts for others: by the profession that is
-- noted, else by the name or by being a public authority. Nobody of whom words say both.
select register_id, key, noted, bool_and(controller) as controller
from (
    select o.register_id, o.key, o.profession is not null as noted, w.controller
    from organisation o
    join stem_found w on w.text = coalesce(o.profession, o.name)
        and (o.profession is not null or w.in_name)
    where o.kind <> 'category' and w.controller is not null
    union all
    select register_id, key, false, true
    from organisation
    where kind = 'public_authority' and profession is null
) every
group by register_id, key, noted
having bool_and(controller) = bool_or(controller)
