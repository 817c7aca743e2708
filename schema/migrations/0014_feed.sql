-- The calendar by a secret link, for programs that cannot sign in; and the two books of article 30
-- as values to choose between.

create type book as enum ('controller', 'processor');

create table art30_secret.feed (
    token_sha256 bytea primary key,
    register_id int not null,
    person_id int not null,
    made timestamptz not null default now(),
    unique (register_id, person_id),
    -- Who may no longer read the register has no feed of it either.
    foreign key (register_id, person_id) references access on delete cascade
);
comment on column art30_secret.feed.token_sha256 is
    'Of the token with `feed:` before it: no session''s cookie can be one, so a feed opens no page.';

-- Who acts through a feed is nobody: art30_person is null, so that whatever is a person's own stays
-- closed. It reads one register, and does no more.
create function art30_fed_register() returns int
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return (select f.register_id from art30_secret.feed f
        join access a using (register_id, person_id) join person p using (person_id)
        where f.token_sha256 =
                sha256(convert_to(nullif(current_setting('art30.session', true), ''), 'UTF8'))
            and p.disabled is null);
end $$;
comment on function art30_fed_register is 'The register that the acting feed reads; null for no feed.';

create or replace function art30_registers(needed access_role) returns int[]
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if current_setting('art30.session', true) like 'feed:%' then
        return case when needed = 'reader' then array_remove(array[art30_fed_register()], null)
            else '{}'::int[] end;
    end if;
    return array(select a.register_id from access a join art30_secret.acting using (person_id)
        where a.role >= needed);
end $$;

-- Who else reads the register is nothing that a calendar tells.
alter policy reads on access using (person_id = (select art30_person())
    or (select art30_administers())
    or (select art30_person()) is not null
        and register_id = any ((select art30_registers('reader'))::int[]));

create function art30_open_feed() returns table (slug text, language text)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return query select r.slug::text, p.language
    from register r
    join art30_secret.feed f using (register_id) join person p using (person_id)
    where r.register_id = art30_fed_register() and f.token_sha256 =
        sha256(convert_to(nullif(current_setting('art30.session', true), ''), 'UTF8'));
end $$;
comment on function art30_open_feed is
    'The register of the acting feed, and the language of whose it is; nothing when it has ended.';

create function art30_feed_made(register int) returns timestamptz
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return (select made from art30_secret.feed f
        where f.register_id = register and f.person_id = art30_person());
end $$;
comment on function art30_feed_made is 'When whoever acts made their feed of the register; null: none.';

create function art30_make_feed(register int, token_sha256 bytea) returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if not register = any (art30_registers('reader')) or art30_person() is null then
        raise exception 'no such register' using errcode = 'insufficient_privilege';
    end if;
    insert into art30_secret.feed as f (token_sha256, register_id, person_id)
        values ($2, register, art30_person())
        on conflict on constraint feed_register_id_person_id_key
            do update set token_sha256 = excluded.token_sha256, made = now();
    perform art30_audit(art30_person(), 'feed-made', register);
end $$;
comment on function art30_make_feed is 'The link made before, if any, ends.';

create function art30_revoke_feed(register int) returns boolean
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    delete from art30_secret.feed f where f.register_id = register and f.person_id = art30_person();
    if not found then
        return false;
    end if;
    perform art30_audit(art30_person(), 'feed-revoked', register);
    return true;
end $$;

create or replace function art30_log(deed text, register int default null,
    facts jsonb default '{}') returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if art30_served() and deed ~ '^(person|access|session|feed)-' then
        raise exception 'written by the functions that do it'
            using errcode = 'insufficient_privilege';
    end if;
    perform art30_audit(art30_person(), deed, register, facts);
end $$;
