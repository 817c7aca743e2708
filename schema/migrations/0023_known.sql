-- What was last written is looked for by when it became known: the history of a register shows a few
-- changes of many, and counts the rest.

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
    call art30_index_known(kept);
end $$;

create procedure art30_index_known(kept regclass) language plpgsql as $$
begin
    execute format('create index %I on %s (register_id, known_from)',
        (select relname from pg_class where oid = kept) || '_known', kept);
end $$;
comment on procedure art30_index_known is
    'The order in which the rows of a register became known.';

do $$
declare
    kept regclass;
begin
    for kept in select oid from kept_table order by name loop
        call art30_index_known(kept);
    end loop;
end $$;
