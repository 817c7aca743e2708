-- What follows from a register today is kept until a row of it, the law or the day changes. The kept
-- relations have the texts of schema/derived that say `kept`: `migrate` makes a table for each, and the
-- one function that fills them, so that nobody but the owner's texts concludes. They lie in a schema
-- that is called by what it was made from, the edition: who asks for another finds none.

create table conclusion (
    register_id int not null,
    version bigint not null,
    law bigint not null,
    day date not null,
    edition text not null,
    constraint conclusion_pkey primary key (register_id)
);
comment on table conclusion is
    'What is kept of a register: which versions of it and of the law, which day, by which texts.';
call art30_guard('conclusion');

create function art30_concluded(register int, day date, edition text) returns boolean
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return exists (select from conclusion k
        join register_version v on v.register_id = k.register_id and v.version = k.version
        join installation_version l on l.part = 'law' and l.version = k.law
        where k.register_id = art30_concluded.register and k.day = art30_concluded.day
            and k.edition = art30_concluded.edition
            and to_regnamespace(k.edition) is not null);
end $$;
comment on function art30_concluded is 'Whether what is kept of a register is what holds on that day, as known now.';

alter procedure art30_allow rename to art30_allow_register;
create procedure art30_allow(service regrole) language plpgsql as $$
declare
    kept regnamespace;
begin
    call art30_allow_register(service);
    for kept in select oid::regnamespace from pg_namespace where nspname ~ '^art30_kept_' loop
        execute format('grant usage on schema %s to %s', kept, service);
        execute format('grant select on all tables in schema %s to %s', kept, service);
        execute format('grant execute on all functions in schema %s to %s', kept, service);
    end loop;
end $$;
comment on procedure art30_allow is
    'Gives the service''s role its rights: call it again after each migration.';
