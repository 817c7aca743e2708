-- Keeping people: by administrators through the service, by the owner at the command line.

create function art30_demand_administrator() returns void language plpgsql as $$
begin
    if art30_served() and not art30_administers() then
        raise exception 'administrators only'
            using errcode = 'insufficient_privilege', constraint = 'administrators_only';
    end if;
end $$;

-- Somebody must be left who can let others in; the owner always can.
create function art30_demand_another(who int) returns void language plpgsql as $$
begin
    if art30_served() and not exists (select from person p join art30_secret.password
            using (person_id) where p.administrator and p.disabled is null
                and p.person_id <> who)
    then
        raise exception 'nobody would be left' using errcode = 'check_violation',
            constraint = 'last_administrator';
    end if;
end $$;

create function art30_new_link(who int, link_sha256 bytea, purpose text) returns void
language plpgsql as $$
begin
    delete from art30_secret.one_time_link where person_id = who or ends < now();
    insert into art30_secret.one_time_link (token_sha256, person_id, purpose)
        values (link_sha256, who, purpose);
end $$;

create function art30_add_person(email text, name text, language text, administrator boolean,
    link_sha256 bytea) returns int
    security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    added int;
begin
    perform art30_demand_administrator();
    insert into person (email, name, language, administrator)
        values (lower($1), $2, $3, $4) returning person_id into added;
    perform art30_new_link(added, link_sha256, 'invitation');
    perform art30_audit(art30_person(), 'person-added', null,
        jsonb_build_object('person', added, 'administrator', administrator));
    return added;
end $$;

create function art30_reset_person(who int, link_sha256 bytea) returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    perform art30_demand_administrator();
    delete from art30_secret.password where person_id = who;
    delete from art30_secret.session where person_id = who;
    perform art30_new_link(who, link_sha256, 'reset');
    perform art30_audit(art30_person(), 'person-reset', null, jsonb_build_object('person', who));
end $$;
comment on function art30_reset_person is 'Signed out everywhere; the old password is no more.';

create function art30_disable_person(who int, is_disabled boolean) returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    perform art30_demand_administrator();
    if is_disabled then
        perform art30_demand_another(who);
        delete from art30_secret.session where person_id = who;
        delete from art30_secret.one_time_link where person_id = who;
    end if;
    update person set disabled = case when is_disabled then coalesce(disabled, now()) end
        where person_id = who;
    perform art30_audit(art30_person(), case when is_disabled then 'person-disabled'
        else 'person-enabled' end, null, jsonb_build_object('person', who));
end $$;

create function art30_remove_person(who int) returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    perform art30_demand_administrator();
    perform art30_demand_another(who);
    delete from person where person_id = who;
    perform art30_audit(art30_person(), 'person-removed', null,
        jsonb_build_object('person', who));
end $$;

create function art30_grant(register int, who int, given access_role) returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    perform art30_demand_administrator();
    insert into access (register_id, person_id, role) values (register, who, given)
        on conflict (register_id, person_id) do update set role = excluded.role;
    perform art30_audit(art30_person(), 'access-granted', register,
        jsonb_build_object('person', who, 'role', given));
end $$;

create function art30_revoke(register int, who int) returns boolean
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    perform art30_demand_administrator();
    delete from access where register_id = register and person_id = who;
    if not found then
        return false;
    end if;
    perform art30_audit(art30_person(), 'access-revoked', register,
        jsonb_build_object('person', who));
    return true;
end $$;

create function art30_register_names() returns table (register_id int, slug text, title text)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    perform art30_demand_administrator();
    return query select r.register_id, r.slug::text, r.title::text from register r order by 2;
end $$;
comment on function art30_register_names is
    'Every register by name only: to give access to one, an administrator need not read it.';

create function art30_new_register(slug key, keeper key) returns int
    security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    made int;
begin
    perform art30_demand_administrator();
    insert into register (slug, keeper) values ($1, $2) returning register_id into made;
    if art30_person() is not null then
        perform art30_grant(made, art30_person(), 'dpo');
    end if;
    return made;
end $$;
comment on function art30_new_register is
    'A register without content, kept by whoever made it; slug and keeper as in a document.';

-- For the owner alone: it looks where the service may not.
create function art30_first_link(wanted text, link_sha256 bytea) returns boolean
language plpgsql as $$
declare
    who int;
begin
    if exists (select from person p join art30_secret.password using (person_id)
            where p.administrator) then
        return false;
    end if;
    select min(person_id) into who from person where administrator;
    if who is null then
        who := art30_add_person('administrator@localhost', 'Administrator', wanted, true, link_sha256);
    else
        perform art30_new_link(who, link_sha256, 'invitation');
    end if;
    perform art30_grant(r.register_id, who, 'dpo') from register r
        where not exists (select from access a where a.register_id = r.register_id);
    return true;
end $$;
comment on function art30_first_link is
    'A way in for the first administrator, and with it into registers that nobody else has access to.';
