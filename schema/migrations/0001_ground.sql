-- The ground every table stands on: the two dates, who acts, and history kept by trigger.

create domain key as text
    constraint key_form check (value ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$');
create domain cell as text
    constraint cell_length check (char_length(value) <= 20000);

create function art30_period(starts date, ends date) returns daterange
    immutable language sql as
    $$ select case when ends < starts then 'empty'::daterange
        else daterange(starts, ends, '[]') end $$;
comment on function art30_period is
    'First to last day; empty where they are the wrong way round, so that the table''s own check says so.';

create function art30_on() returns date stable language sql as
    $$ select coalesce(nullif(current_setting('art30.on', true), '')::date, current_date) $$;
comment on function art30_on is 'The day whose facts and law are asked about.';

create function art30_actor() returns text stable language sql as
    $$ select coalesce(nullif(current_setting('art30.actor', true), ''), session_user::text) $$;
comment on function art30_actor is 'The person on whose behalf the transaction writes.';

-- Writers take the register's lock and then fix this moment, so that moments follow lock order:
-- the transaction's own start may lie before a change it waited for.
create function art30_moment() returns timestamptz stable language sql as
    $$ select coalesce(nullif(current_setting('art30.moment', true), '')::timestamptz, now()) $$;
comment on function art30_moment is 'When the changes of this transaction became known.';

-- One table for all superseded rows, as JSON: a new field needs no second column here.
create table history (
    register_id int not null,
    history_id bigint generated always as identity,
    table_name text not null,
    row jsonb not null,
    known_from timestamptz not null,
    known_until timestamptz not null,
    known_by text not null,
    ended_by text not null,
    constraint history_pkey primary key (register_id, history_id)
);
create index history_table on history (table_name, register_id, known_until);

create function art30_history_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'history is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger history_is_final before update or delete or truncate on history
    for each statement execute function art30_history_is_final();

create function art30_keep_row() returns trigger language plpgsql as $$
begin
    if old.known_from < art30_moment() then
        insert into history
            (register_id, table_name, row, known_from, known_until, known_by, ended_by)
        values (old.register_id, tg_table_name, to_jsonb(old), old.known_from, art30_moment(),
            old.known_by, art30_actor());
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.known_from := art30_moment();
    new.known_by := art30_actor();
    return new;
end $$;

create procedure art30_keep(kept regclass) language plpgsql as $$
begin
    execute format('alter table %s
        add known_from timestamptz not null default art30_moment(),
        add known_by text not null default art30_actor()', kept);
    execute format('create trigger keep_history before update or delete on %s
        for each row execute function art30_keep_row()', kept);
end $$;
comment on procedure art30_keep is
    'Makes a table a tenant table: every change is kept, and the lenses and the catalogue see it.';
