-- People, what each may do in which register, and row-level security that holds everyone to it but
-- the owner of the tables. The service connects as art30_service and says which session acts in the
-- setting art30.session. That setting holds the session's token, of which only the hash is stored:
-- whoever speaks SQL through the service without a valid token sees no register, and with one sees
-- what its person may see.

create type access_role as enum ('reader', 'editor', 'dpo');

create table person (
    person_id int generated always as identity,
    email text not null,
    name text not null,
    language text not null default 'sv',
    administrator boolean not null default false,
    created timestamptz not null default now(),
    disabled timestamptz,
    constraint person_pkey primary key (person_id),
    constraint person_email_key unique (email),
    constraint person_email check (email = lower(email) and char_length(email) <= 254
        and email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'),
    constraint person_name check (btrim(name) <> '' and char_length(name) <= 200
        and name !~ '[[:cntrl:]]'),
    constraint person_language check (language in ('sv', 'en'))
);
comment on table person is 'Who may sign in. An administrator keeps people; registers need access.';

create table access (
    register_id int not null constraint access_register references register on delete cascade,
    person_id int not null constraint access_person references person on delete cascade,
    role access_role not null,
    constraint access_pkey primary key (register_id, person_id)
);
create index access_of_person on access (person_id);

-- What no connection of the service may read, not even by a hole in the program: it has no right to
-- this schema, and only functions of the owner look inside.
create schema art30_secret;

create table art30_secret.password (
    person_id int primary key references person on delete cascade,
    cost text not null,
    salt bytea not null,
    verifier bytea not null,
    changed timestamptz not null default now()
);
comment on column art30_secret.password.verifier is
    'SHA-256 of what scrypt made of password, salt and cost: the service sends the key, never reads it.';

create table art30_secret.session (
    token_sha256 bytea primary key,
    person_id int not null references person on delete cascade,
    created timestamptz not null default now(),
    seen timestamptz not null default now(),
    idle interval not null default '30 minutes',
    ends timestamptz not null default now() + interval '12 hours'
);
create index session_person on art30_secret.session (person_id);

create table art30_secret.one_time_link (
    token_sha256 bytea primary key,
    person_id int not null references person on delete cascade,
    purpose text not null check (purpose in ('invitation', 'reset')),
    ends timestamptz not null default now() + interval '24 hours',
    used timestamptz
);
create index one_time_link_person on art30_secret.one_time_link (person_id);

-- The session that acts: one row, or none.
create view art30_secret.acting as
select s.token_sha256, s.seen, p.person_id, p.email, p.name, p.language, p.administrator
from art30_secret.session s join person p using (person_id)
where s.token_sha256 =
        sha256(convert_to(nullif(current_setting('art30.session', true), ''), 'UTF8'))
    and s.ends > now() and s.seen > now() - s.idle and p.disabled is null;

-- Every function with the owner's rights is safe for anyone to call; what it hands its work to has
-- the caller's rights, and so is of no use to the service by itself.

-- plpgsql, not sql: its plans are kept, and policies call these once for each table of a statement.
create function art30_person() returns int
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return (select person_id from art30_secret.acting);
end $$;
comment on function art30_person is 'The person whose session acts; null for nobody.';

create function art30_administers() returns boolean
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return coalesce((select administrator from art30_secret.acting), false);
end $$;

create function art30_registers(needed access_role) returns int[]
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return array(select a.register_id from access a join art30_secret.acting using (person_id)
        where a.role >= needed);
end $$;
comment on function art30_registers is 'The registers in which the acting person has this role or more.';

create function art30_served() returns boolean stable language sql as $$
    select not pg_has_role(session_user,
        (select relowner from pg_class where oid = 'art30.register'::regclass), 'member')
$$;
comment on function art30_served is 'Whether this is the service and not the owner at the command line.';

-- Who and when, as before for the owner; for a session what is true, whatever is in the settings.

create function art30_session_actor() returns text
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return (select email from art30_secret.acting);
end $$;

create or replace function art30_actor() returns text stable language sql as $$
    select case when current_setting('art30.session', true) <> '' then art30_session_actor()
        else coalesce(nullif(current_setting('art30.actor', true), ''), session_user::text) end
$$;

-- Stable for COPY's sake, which slows down for a volatile default; the clock only bounds the value.
create function art30_session_moment() returns timestamptz stable language plpgsql as $$
begin
    return greatest(now(), least(clock_timestamp(),
        coalesce(nullif(current_setting('art30.moment', true), '')::timestamptz, now())));
end $$;
comment on function art30_session_moment is
    'Never outside the transaction: a row known too early or too late would slip past history.';

create or replace function art30_moment() returns timestamptz stable language sql as $$
    select case when current_setting('art30.session', true) <> '' then art30_session_moment()
        else coalesce(nullif(current_setting('art30.moment', true), '')::timestamptz, now()) end
$$;

-- With the owner's rights, so that history needs no right that could forge it.
alter function art30_keep_row() security definer set search_path = art30, pg_temp;

create function art30_officer_only() returns trigger language plpgsql as $$
begin
    if art30_served() and not old.register_id = any (art30_registers('dpo')) then
        raise exception 'only the data protection officer removes this'
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;

-- A change is held back by the check of its result, which refuses aloud; a policy that hides the row
-- would change nothing in silence. Removing has no such check, hence the trigger above.
create procedure art30_guard(kept regclass, needed access_role default 'editor')
language plpgsql as $$
declare
    may constant text := 'register_id = any ((select art30_registers(%L))::int[])';
    reads constant text := format(may, 'reader');
    writes constant text := format(may, needed);
    earlier name;
begin
    for earlier in select polname from pg_policy where polrelid = kept loop
        execute format('drop policy %I on %s', earlier, kept);
    end loop;
    execute format('alter table %s enable row level security', kept);
    execute format('create policy reads on %s for select using (%s)', kept, reads);
    execute format('create policy adds on %s for insert with check (%s)', kept, writes);
    execute format('create policy changes on %s for update using (%s) with check (%s)',
        kept, reads, writes);
    execute format('create policy removes on %s for delete using (%s)',
        kept, format(may, 'editor'));
    if needed = 'dpo' then
        execute format('create or replace trigger officer_only before delete on %s
            for each row execute function art30_officer_only()', kept);
    end if;
end $$;
comment on procedure art30_guard is
    'Row-level security on a table with register_id: read by readers, written by this role and above.';

create or replace procedure art30_keep(kept regclass) language plpgsql as $$
begin
    execute format('alter table %s
        add known_from timestamptz not null default art30_moment(),
        add known_by text not null default art30_actor()', kept);
    execute format('create trigger keep_history before update or delete on %s
        for each row execute function art30_keep_row()', kept);
    call art30_guard(kept);
end $$;

do $$
declare
    kept regclass;
begin
    for kept in select tgrelid from pg_trigger where tgname = 'keep_history' loop
        call art30_guard(kept);
    end loop;
    for kept in select oid from pg_class
        where relkind = 'v' and relnamespace = 'art30'::regnamespace
    loop
        execute format('alter view %s set (security_invoker = true)', kept);
    end loop;
end $$;
call art30_guard('acceptance', 'dpo');
call art30_guard('severity_override', 'dpo');
call art30_guard('delivery', 'dpo');
call art30_guard('history');

alter table access enable row level security;
create policy reads on access for select using (person_id = (select art30_person())
    or (select art30_administers())
    or register_id = any ((select art30_registers('reader'))::int[]));
alter table person enable row level security;
create policy reads on person for select using (person_id = (select art30_person())
    or (select art30_administers())
    -- Those who share a register: the policy on access decides.
    or exists (select from access a where a.person_id = person.person_id));

create procedure art30_allow(service regrole) language plpgsql as $$
declare
    kept record;
begin
    execute format('grant usage on schema art30 to %s', service);
    execute format('revoke all on all tables in schema art30 from %s', service);
    execute format('grant select on all tables in schema art30 to %s', service);
    for kept in
        select a.attrelid::regclass as name, string_agg(quote_ident(a.attname), ', ') as columns,
            string_agg(quote_ident(a.attname), ', ') filter (where a.attname <> 'register_id')
                as changing
        from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid
        where t.tgname = 'keep_history' and a.attnum > 0 and not a.attisdropped
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
end $$;
comment on procedure art30_allow is
    'All the rights the service needs, table by table; called after every migration.';

-- Where the owner may not make roles, whoever may does so; `art30 migrate` then grants the rights.
do $$
begin
    if to_regrole('art30_service') is null and (select rolcreaterole or rolsuper from pg_roles
            where rolname = current_user) then
        create role art30_service login noinherit;
    end if;
exception when duplicate_object or unique_violation then
    null; -- Another database of the same server was first: roles belong to all of them.
end $$;
