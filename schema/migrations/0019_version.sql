-- Versions: a number that changes with every change that an answer can depend on, per register, and
-- for the whole installation one for the law and one for people and their access. They commit with
-- the change itself: whoever sees the same versions sees the same rows.

create table register_version (
    register_id int not null,
    version bigint not null,
    constraint register_version_pkey primary key (register_id)
);
comment on table register_version is
    'Changes with every transaction that writes anything of the register, its deliveries or its audit.';
call art30_guard('register_version');

create table installation_version (
    part text not null,
    version bigint not null,
    constraint installation_version_pkey primary key (part),
    constraint installation_version_part check (part in ('law', 'people'))
);
insert into installation_version values ('law', 1), ('people', 1);

-- With the owner's rights, so that nobody else can set a version, or keep one from changing.
create function art30_bump_register() returns trigger
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if tg_table_schema <> 'art30' then
        raise exception 'versions are of the register alone'
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'TRUNCATE' then
        update register_version set version = version + 1;
        return null;
    end if;
    insert into register_version as v (register_id, version)
        select distinct c.register_id, 1 from changed c
        -- Once a transaction is enough.
        where c.register_id is not null and not exists (select from register_version o
            where o.register_id = c.register_id
                and o.xmin::text::bigint = pg_current_xact_id()::text::bigint % (1::bigint << 32))
        order by 1
        on conflict (register_id) do update set version = v.version + 1;
    return null;
end $$;

create function art30_bump_installation() returns trigger
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if tg_table_schema not in ('art30', 'art30_secret') then
        raise exception 'versions are of this installation alone'
            using errcode = 'insufficient_privilege';
    end if;
    update installation_version set version = version + 1 where part = tg_argv[0];
    return null;
end $$;

create procedure art30_version(kept regclass, installation text default null)
language plpgsql as $$
declare
    event record;
begin
    if installation is not null then
        execute format('create trigger bump after insert or update or delete or truncate on %s
            for each statement execute function art30_bump_installation(%L)', kept, installation);
        return;
    end if;
    for event in values ('insert', 'new'), ('update', 'new'), ('delete', 'old') loop
        execute format('create trigger bump_%1$s after %1$s on %2$s
            referencing %3$s table as changed
            for each statement execute function art30_bump_register()',
            event.column1, kept, event.column2);
    end loop;
    execute format('create trigger bump_truncate after truncate on %s
        for each statement execute function art30_bump_register()', kept);
end $$;
comment on procedure art30_version is
    'A table with register_id changes its register''s version, any other that part of the installation''s.';

create or replace procedure art30_keep(kept regclass) language plpgsql as $$
begin
    execute format('alter table %s
        add known_from timestamptz not null default art30_moment(),
        add known_by text not null default art30_actor()', kept);
    execute format('create trigger keep_history before update or delete on %s
        for each row execute function art30_keep_row(%L)', kept,
        (select relname from pg_class where oid = kept));
    call art30_guard(kept);
    call art30_version(kept);
end $$;

do $$
declare
    kept regclass;
begin
    for kept in select oid from kept_table loop
        call art30_version(kept);
    end loop;
    -- The law: what is of no register and no person, but for what the program notes of itself.
    for kept in select c.oid from pg_class c
        where c.relnamespace = 'art30'::regnamespace and c.relkind = 'r'
            and c.relname not in ('migration', 'reference_file', 'reference_history',
                'installation_version')
            and not exists (select from pg_attribute a where a.attrelid = c.oid
                and a.attname in ('register_id', 'person_id'))
    loop
        call art30_version(kept, 'law');
    end loop;
end $$;
call art30_version('delivery');
call art30_version('audit');
call art30_version('person', 'people');
call art30_version('access', 'people');
call art30_version('art30_secret.feed', 'people');

insert into register_version select register_id, 1 from register on conflict do nothing;

-- Two requests with the same stamp, and the same version of a register, see the same of it.
create or replace function art30_arrive()
    returns table (person_id int, email text, name text, language text, administrator boolean,
        access jsonb, stamp text, unseen boolean)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return query
    select p.person_id, p.email, p.name, p.language, p.administrator,
        coalesce((
            select jsonb_agg(jsonb_build_array(r.slug, a.role, coalesce(v.version, 0)::text)
                order by r.slug)
            from access a join register r using (register_id)
            left join register_version v using (register_id)
            where a.person_id = p.person_id), '[]'),
        concat_ws(' ', current_date, pg_postmaster_start_time(),
            (select string_agg(i.version::text, ' ' order by i.part) from installation_version i)),
        p.seen < now() - interval '1 minute' and not pg_is_in_recovery()
    from art30_secret.acting p;
end $$;
