-- What a register is begun with, in the order that is easiest: the table, and whether it is begun.
-- Who keeps the register is a row from the start, and is begun when it says how to reach them.
select table_name, key, begun
from (
    select 1 as step, 'organisation' as table_name, r.keeper::text as key,
        exists (select from organisation o where o.register_id = r.register_id and o.key = r.keeper
            and coalesce(o.address, o.email, o.phone) is not null) as begun
    from register r
    union all
    select 2, 'activity', null, exists (select from activity)
    union all
    select 3, 'subject_category', null, exists (select from subject_category)
    union all
    select 4, 'data_category', null, exists (select from data_category)
    union all
    select 5, 'measure', null, exists (select from measure)
    union all
    select 6, 'supplier', null, exists (select from organisation o
        join register r using (register_id) where o.key <> r.keeper)
    union all
    select 7, 'service', null, exists (select from service)
    union all
    select 8, 'engagement', null, exists (select from engagement)
    union all
    select 9, 'agreement', null, exists (select from agreement)
    union all
    select 10, 'notice', null, exists (select from notice)
) steps
order by step
