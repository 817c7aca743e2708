-- A name, a number or an address is a line of text, a description a paragraph: a form asks for them
-- in fields of different size, and knows which by the column's type.

create domain one_line as cell;
comment on domain one_line is 'Text of one line, as a form asks for it; what a cell may hold.';

alter table acceptance alter accepted_by type one_line;
alter table activity alter name type one_line, alter owner type one_line;
alter table activity_purpose alter name type one_line;
alter table activity_recipient alter name type one_line;
alter table agreement alter name type one_line;
alter table assessment alter name type one_line;
alter table data_category alter name type one_line;
alter table disclosure alter authority type one_line;
alter table measure alter name type one_line;
alter table notice alter name type one_line, alter url type one_line;
alter table notice_statement alter authority type one_line;
alter table organisation alter name type one_line, alter number type one_line,
    alter email type one_line, alter phone type one_line, alter profession type one_line;
alter table organisation_certification alter entity type one_line;
alter table register alter title type one_line;
alter table service alter name type one_line;
alter table subject_category alter name type one_line;

-- As in 0007, through however many domains a column's type stands on.
create or replace view field with (security_invoker = true) as
with recursive kept as (
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
),
base as (
    select oid as type, typbasetype as base from pg_type where typbasetype <> 0
    union all
    select b.type, t.typbasetype
    from base b
    join pg_type t on t.oid = b.base and t.typbasetype <> 0
)
select k.relname::text as table_name, k.oid as table_position, p.relname::text as parent, p.conname::text as parent_key,
    a.attname::text as column_name, a.attnum as position,
    coalesce(b.base, t.oid)::regtype::text as type,
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
left join base b on b.type = t.oid
    and not exists (select from pg_type n where n.oid = b.base and n.typbasetype <> 0)
left join parent p on p.oid = k.oid
left join pg_attrdef d on d.adrelid = k.oid and d.adnum = a.attnum;
