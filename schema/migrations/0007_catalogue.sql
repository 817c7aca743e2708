-- The catalogue of fields, derived from the tables themselves: what a document may hold, what is
-- required, what is allowed, where each table nests.

create view field as
with kept as (
    select c.oid, c.relname, k.conkey
    from pg_class c
    join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relkind = 'r' and c.relnamespace =
            (select relnamespace from pg_class where oid = 'register'::regclass)
        and exists (select from pg_trigger t
            where t.tgrelid = c.oid and t.tgname = 'keep_history')
),
parent as (
    select distinct on (k.oid) k.oid, p.relname, f.conname, cardinality(f.conkey) as width
    from kept k
    join pg_constraint f on f.conrelid = k.oid and f.contype = 'f'
        and f.conkey = k.conkey[1:cardinality(f.conkey)] and cardinality(f.conkey) > 1
    join kept p on p.oid = f.confrelid
    order by k.oid, cardinality(f.conkey) desc
)
select k.relname::text as table_name, k.oid as table_position, p.relname::text as parent, p.conname::text as parent_key,
    a.attname::text as column_name, a.attnum as position,
    coalesce(nullif(t.typbasetype, 0)::regtype, t.oid::regtype)::text as type,
    a.attnotnull and d.adbin is null as required,
    substring(pg_get_expr(d.adbin, d.adrelid) from '^''([^'']*)''') as default_value,
    array_position(k.conkey, a.attnum) - 1 as key_position,
    coalesce(array_position(k.conkey, a.attnum) <= p.width, false) as inherited,
    (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e
        where e.enumtypid = t.oid) as allowed,
    t.typname::text as type_name
from kept k
join pg_attribute a on a.attrelid = k.oid and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' and a.attname not in ('register_id', 'known_from', 'known_by')
join pg_type t on t.oid = a.atttypid
left join parent p on p.oid = k.oid
left join pg_attrdef d on d.adrelid = k.oid and d.adnum = a.attnum;

create view field_reference as
select c.relname::text as table_name, f.conname::text as constraint_name,
    r.relname::text as target,
    array(select a.attname::text from unnest(f.conkey) with ordinality x (num, ord)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = x.num
        where a.attname <> 'register_id' order by x.ord) as columns
from pg_constraint f
join pg_class c on c.oid = f.conrelid
join pg_class r on r.oid = f.confrelid
where f.contype = 'f' and exists (select from field where field.table_name = c.relname
        and field.parent_key is distinct from f.conname)
    and f.conkey <> array[1::int2];
comment on view field_reference is 'Foreign keys other than the one to the table a table nests in.';
