-- Signing in. The program computes scrypt, the database decides: it holds the tries back, compares
-- and opens the session, so that no hole in the program can read a password's hash or skip a delay.

-- Hashes e-mail and address of a try, and answers for e-mails nobody has.
create table art30_secret.pepper (bytes bytea not null);
insert into art30_secret.pepper
    select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

create table art30_secret.attempt (
    key_sha256 bytea primary key,
    failures int not null default 0,
    last timestamptz not null default clock_timestamp(),
    until timestamptz not null default '-infinity'
);
comment on table art30_secret.attempt is 'Failed tries of an e-mail or an address, of the last day.';
create index attempt_last on art30_secret.attempt (last);

create function art30_peppered(kind text, value text) returns bytea stable language sql as $$
    select sha256(bytes || convert_to(kind || ':' || lower(value), 'UTF8')) from art30_secret.pepper
$$;

-- A person is never shut out for longer than a minute by what others try in their name; an address
-- that tries many names waits up to a quarter of an hour.
create function art30_delay(is_email boolean, failures int) returns interval
    immutable language sql as $$
    select make_interval(secs => case when is_email
        then case when failures > 5 then least(2 ^ least(failures - 5, 20), 60) else 0 end
        else case when failures > 20 then least(2 ^ least(failures - 20, 20), 900) else 0 end end)
$$;

create function art30_wait(keys bytea[]) returns int stable language sql as $$
    select greatest(0, ceil(extract(epoch from max(until) - clock_timestamp())))::int
    from art30_secret.attempt where key_sha256 = any (keys) and until > '-infinity'
$$;

create function art30_sign_in_facts(email text, address text, usual_cost text)
    returns table (wait int, cost text, salt bytea)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return query select coalesce(art30_wait(array[art30_peppered('email', $1),
            art30_peppered('address', address)]), 0),
        coalesce(w.cost, usual_cost), coalesce(w.salt, substr(art30_peppered('salt', $1), 1, 16))
    from (select) one left join (person p join art30_secret.password w using (person_id))
        on p.email = lower($1);
end $$;
comment on function art30_sign_in_facts is
    'What it takes to compute the key; for an e-mail nobody has, made up and always the same.';

create function art30_open_session(who int, token_sha256 bytea, how text) returns void
language plpgsql as $$
begin
    -- Rotated: the session that asked, if any, ends with this.
    delete from art30_secret.session s where s.ends < now() or s.seen < now() - s.idle
        or s.token_sha256 in (select a.token_sha256 from art30_secret.acting a);
    insert into art30_secret.session (token_sha256, person_id) values (token_sha256, who);
    perform art30_audit(who, 'session-begun', null, jsonb_build_object('by', how));
end $$;

-- Counts the try before it tells, under a lock, so that a thousand at once are no more than one by
-- one. Null: held back, for the seconds in `wait`.
create function art30_try(email text, address text, key bytea, out wait int, out passed int)
language plpgsql as $$
declare
    of_email constant bytea := art30_peppered('email', email);
    keys constant bytea[] := array[of_email, art30_peppered('address', address)];
begin
    delete from art30_secret.attempt where last < clock_timestamp() - interval '1 day';
    insert into art30_secret.attempt (key_sha256)
        select k from unnest(keys) k order by k on conflict do nothing;
    perform from art30_secret.attempt where key_sha256 = any (keys) order by key_sha256 for update;
    wait := coalesce(art30_wait(keys), 0);
    if wait > 0 then
        return;
    end if;
    select p.person_id into passed from person p join art30_secret.password w using (person_id)
        where p.email = lower($1) and p.disabled is null and w.verifier = sha256(key);
    if passed is not null then
        delete from art30_secret.attempt where key_sha256 = of_email;
    else
        update art30_secret.attempt set failures = failures + 1, last = clock_timestamp(),
            until = clock_timestamp() + art30_delay(key_sha256 = of_email, failures + 1)
        where key_sha256 = any (keys);
    end if;
end $$;

create function art30_sign_in(email text, address text, key bytea, token_sha256 bytea,
    out wait int, out who int)
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    select t.wait, t.passed into wait, who from art30_try(email, address, key) t;
    if who is not null then
        perform art30_open_session(who, token_sha256, 'password');
    elsif wait = 0 then
        perform art30_audit((select person_id from person p where p.email = lower($1)),
            'session-refused');
    end if;
end $$;

create function art30_resume(token text)
    returns table (person_id int, email text, name text, language text, administrator boolean)
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    perform set_config('art30.session', token, true);
    -- Once a minute: most requests only read.
    update art30_secret.session s set seen = now() from art30_secret.acting a
        where s.token_sha256 = a.token_sha256 and s.seen < now() - interval '1 minute';
    return query select a.person_id, a.email, a.name, a.language, a.administrator
        from art30_secret.acting a;
end $$;
comment on function art30_resume is 'Whose session it is, and that they are here; nothing when it ended.';

create function art30_sign_out() returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    me constant int := art30_person();
begin
    if me is not null then
        delete from art30_secret.session
            where token_sha256 = (select token_sha256 from art30_secret.acting);
        perform art30_audit(me, 'session-ended');
    end if;
end $$;

-- Passwords.

create function art30_put_password(who int, cost text, salt bytea, verifier bytea) returns void
language plpgsql as $$
begin
    insert into art30_secret.password as w (person_id, cost, salt, verifier)
        values (who, cost, salt, verifier)
        on conflict (person_id) do update set cost = excluded.cost, salt = excluded.salt,
            verifier = excluded.verifier, changed = now();
    -- Whoever else is signed in with the old one is signed out.
    delete from art30_secret.session s where s.person_id = who
        and s.token_sha256 not in (select a.token_sha256 from art30_secret.acting a);
    update art30_secret.one_time_link set used = now() where person_id = who and used is null;
end $$;

create function art30_change_password(address text, key bytea, cost text, salt bytea,
    verifier bytea, out wait int, out changed boolean)
    security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    me constant int := art30_person();
    passed int;
begin
    select t.wait, t.passed into wait, passed
        from art30_try(coalesce(art30_session_actor(), ''), address, key) t;
    changed := coalesce(passed = me, false);
    if changed then
        perform art30_put_password(me, cost, salt, verifier);
        perform art30_audit(me, 'person-password');
    end if;
end $$;

create function art30_open_link(token_sha256 bytea)
    returns table (person_id int, email text, name text, language text)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return query select p.person_id, p.email, p.name, p.language
    from art30_secret.one_time_link l join person p using (person_id)
    where l.token_sha256 = $1 and l.used is null and l.ends > now() and p.disabled is null;
end $$;
comment on function art30_open_link is 'Whose link it is, as long as it can be used.';

create function art30_use_link(link_sha256 bytea, cost text, salt bytea, verifier bytea,
    token_sha256 bytea) returns int
    security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    who int;
begin
    update art30_secret.one_time_link l set used = now() from person p
        where l.token_sha256 = link_sha256 and l.used is null and l.ends > now()
            and p.person_id = l.person_id and p.disabled is null
        returning l.person_id into who;
    if who is not null then
        perform art30_put_password(who, cost, salt, verifier);
        delete from art30_secret.attempt where key_sha256 = art30_peppered('email',
            (select p.email from person p where p.person_id = who));
        perform art30_open_session(who, token_sha256, 'link');
    end if;
    return who;
end $$;
comment on function art30_use_link is
    'Sets the password and opens a session; null when the link was used, has ended or never was.';
