-- The company at the top of each organisation's owners: those with the same one are a group.
select distinct on (register_id, organisation) register_id, organisation, owner as top
from (
    with recursive climb as (
        select register_id, key::text as organisation, key::text as owner, parent::text,
            array[key::text] as path
        from organisation
        union all
        select w.register_id, w.organisation, o.key, o.parent, w.path || o.key::text
        from climb w
        join organisation o on o.register_id = w.register_id and o.key = w.parent
        where o.key <> all (w.path)
    )
    select * from climb
) o
-- Owners that go in a circle are a group too, called by one of them.
order by register_id, organisation, (parent is null) desc, owner
