-- A supplier whose role nobody has settled yet can be recorded as such. A value that is added to a
-- type cannot be used before its transaction ends, and a migration is one: the type is made anew.

create procedure art30_forget_conclusions() language plpgsql as $$
declare
    kept name;
begin
    for kept in select nspname from pg_namespace where nspname ~ '^art30_kept_' loop
        execute format('drop schema %I cascade', kept);
    end loop;
end $$;
comment on procedure art30_forget_conclusions is
    'Before a type is made anew: what is concluded has columns of it, and is concluded anew.';
revoke execute on procedure art30_forget_conclusions from public;

call art30_forget_conclusions();
alter type capacity rename to capacity_before;
create type capacity as enum ('processor', 'subprocessor', 'joint_controller',
    'independent_controller', 'recipient', 'unknown');
alter table engagement alter capacity type capacity using capacity::text::capacity;
drop type capacity_before;
comment on type capacity is 'unknown: asked, and nobody could tell.';
