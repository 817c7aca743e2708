-- What is kept of a register lasts for as long as nothing it follows from changes: over midnight, as
-- no date falls on most days, and over what is noted or handed over, which no conclusion reads.

alter table register_version add facts bigint;
update register_version set facts = version;
alter table register_version alter facts set not null;
comment on column register_version.facts is
    'The version that last changed anything conclusions are drawn from: all but deliveries and audit.';

-- With the owner's rights, so that nobody else can set a version, or keep one from changing.
create or replace function art30_bump_register() returns trigger
    security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    -- What pages show, but nothing follows from.
    is_shown constant boolean := tg_nargs > 0;
begin
    if tg_table_schema <> 'art30' then
        raise exception 'versions are of the register alone'
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'TRUNCATE' then
        update register_version set version = version + 1,
            facts = case when is_shown then facts else version + 1 end;
        return null;
    end if;
    insert into register_version as v (register_id, version, facts)
        select distinct c.register_id, 1, 1 from changed c
        -- Once a transaction is enough, but for facts that come after a line of the audit.
        where c.register_id is not null and not exists (select from register_version o
            where o.register_id = c.register_id and (is_shown or o.facts = o.version)
                and o.xmin::text::bigint = pg_current_xact_id()::text::bigint % (1::bigint << 32))
        order by 1
        on conflict (register_id) do update set version = v.version + 1,
            facts = case when is_shown then v.facts else v.version + 1 end;
    return null;
end $$;

do $$
declare
    bump record;
begin
    for bump in select tgname, tgrelid::regclass as of_table, pg_get_triggerdef(oid) as definition
        from pg_trigger
        where tgrelid in ('delivery'::regclass, 'audit'::regclass) and tgname ~ '^bump_'
    loop
        execute format('drop trigger %I on %s', bump.tgname, bump.of_table);
        execute replace(bump.definition, 'art30_bump_register()', 'art30_bump_register(''shown'')');
    end loop;
end $$;

delete from conclusion;
alter table conclusion rename version to facts;
alter table conclusion add changes date not null;
alter table conclusion add constraint conclusion_changes check (changes > day);
comment on column conclusion.changes is
    'The first later day on which anything kept may be another; infinity where there is none.';
comment on table conclusion is
    'What is kept of a register: which versions of its facts and of the law, from which day until which, by which texts.';

create or replace function art30_concluded(register int, day date, edition text) returns boolean
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return exists (select from conclusion k
        join register_version v on v.register_id = k.register_id and v.facts = k.facts
        join installation_version l on l.part = 'law' and l.version = k.law
        where k.register_id = art30_concluded.register
            and art30_concluded.day >= k.day and art30_concluded.day < k.changes
            and k.edition = art30_concluded.edition
            and to_regnamespace(k.edition) is not null);
end $$;
