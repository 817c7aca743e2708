-- The wall between the service and the owner. Whoever speaks SQL as the service may make tables,
-- types, casts and functions of their own in pg_temp. None of these may ever be run with the owner's
-- rights: no function is open to everybody, no trigger function can be hung on another's table, and
-- what looks for our tables by their trigger does not find anybody else's.

-- PostgreSQL opens new functions to everybody; ours are opened one by one, by art30_allow.
alter default privileges revoke execute on routines from public;
revoke execute on all routines in schema art30 from public;

-- What is shown and kept does not hang on how the caller likes periods written.
create or replace function art30_keep_row() returns trigger
    security definer set search_path = art30, pg_temp set intervalstyle = iso_8601
    language plpgsql as $$
begin
    -- to_jsonb runs the casts of the row's types, which are ours in this schema alone.
    if tg_table_schema <> 'art30' then
        raise exception 'history is kept of the register alone'
            using errcode = 'insufficient_privilege';
    end if;
    if old.known_from < art30_moment() then
        insert into history
            (register_id, table_name, row, known_from, known_until, known_by, ended_by)
        values (old.register_id, tg_argv[0], to_jsonb(old), old.known_from, art30_moment(),
            old.known_by, art30_actor());
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.known_from := art30_moment();
    new.known_by := art30_actor();
    return new;
end $$;

-- The tables that history is kept of; a trigger of that name on any other is not ours.
create view kept_table with (security_invoker = true) as
select t.tgrelid as oid, c.relname::text as name
from pg_trigger t
join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'art30'::regnamespace
where t.tgname = 'keep_history' and not t.tgisinternal;
comment on view kept_table is 'Tables of registers whose every change is kept: what art30_keep was called for.';

create or replace procedure art30_keep(kept regclass) language plpgsql as $$
begin
    execute format('alter table %s
        add known_from timestamptz not null default art30_moment(),
        add known_by text not null default art30_actor()', kept);
    execute format('create trigger keep_history before update or delete on %s
        for each row execute function art30_keep_row(%L)', kept,
        (select relname from pg_class where oid = kept));
    call art30_guard(kept);
end $$;

do $$
declare
    kept record;
begin
    for kept in select oid::regclass as own, name from kept_table loop
        execute format('create or replace trigger keep_history before update or delete on %s
            for each row execute function art30_keep_row(%L)', kept.own, kept.name);
    end loop;
end $$;

create or replace procedure art30_allow(service regrole) language plpgsql as $$
declare
    kept record;
    allowed regprocedure;
begin
    execute format('grant usage on schema art30 to %s', service);
    execute format('revoke all on all tables in schema art30 from %s', service);
    execute format('grant select on all tables in schema art30 to %s', service);
    for kept in
        select k.oid::regclass as name, string_agg(quote_ident(a.attname), ', ') as columns,
            string_agg(quote_ident(a.attname), ', ') filter (where a.attname <> 'register_id')
                as changing
        from kept_table k join pg_attribute a on a.attrelid = k.oid
        where a.attnum > 0 and not a.attisdropped
            and a.attgenerated = '' and a.attname not in ('known_from', 'known_by')
        group by 1
    loop
        execute format('grant update (%s) on %s to %s', kept.changing, kept.name, service);
        -- A register is made by art30_new_register and never removed.
        continue when kept.name = 'register'::regclass;
        execute format('grant insert (%s), delete on %s to %s', kept.columns, kept.name, service);
    end loop;
    execute format('grant insert (%s) on delivery to %s', (
        select string_agg(quote_ident(attname), ', ') from pg_attribute
        where attrelid = 'delivery'::regclass and attnum > 0 and not attisdropped
            and attname <> 'delivered_by'), service);
    -- Functions with the owner's rights, each of which looks at who acts; and those that only read,
    -- with the caller's own rights, for policies, defaults and queries. No trigger functions.
    execute format('revoke execute on all routines in schema art30 from %s', service);
    for allowed in
        select oid::regprocedure from pg_proc
        where pronamespace = 'art30'::regnamespace and prokind = 'f'
            and prorettype <> 'trigger'::regtype and (prosecdef or provolatile <> 'v')
    loop
        execute format('grant execute on function %s to %s', allowed, service);
    end loop;
end $$;

-- Nobody writes a line in the log through the service without having signed in.
create or replace function art30_log(deed text, register int default null,
    facts jsonb default '{}') returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if art30_served() and (art30_person() is null or deed ~ '^(person|access|session|feed)-') then
        raise exception 'written by the functions that do it, or by whoever acts'
            using errcode = 'insufficient_privilege';
    end if;
    perform art30_audit(art30_person(), deed, register, facts);
end $$;

-- PostgreSQL's log may hold statements and their values. So the setting art30.session holds not the
-- token but its SHA-256 in hexadecimal, behind `feed:` for a feed; what is stored is the hash of that,
-- and opens nothing by itself. Whoever is signed in stays so, and calendars keep their links.
update art30_secret.session
    set token_sha256 = sha256(convert_to(encode(token_sha256, 'hex'), 'UTF8'));
update art30_secret.feed
    set token_sha256 = sha256(convert_to('feed:' || encode(token_sha256, 'hex'), 'UTF8'));
comment on column art30_secret.feed.token_sha256 is
    'Of what the setting holds, `feed:` before it: no session can be one, so a feed opens no page.';
