-- The audit: an append-only chain. Each entry carries the hash of the one before.

create table audit (
    audit_id bigint not null,
    at timestamptz not null,
    person_id int,
    action text not null,
    register_id int,
    detail jsonb not null,
    previous bytea not null,
    hash bytea not null,
    constraint audit_pkey primary key (audit_id),
    constraint audit_action check (action ~ '^[a-z]+(-[a-z]+)*$'),
    constraint audit_detail check (pg_column_size(detail) <= 4000)
);
comment on table audit is
    'What was done and tried. Persons by number only: who is removed is no longer named here.';
comment on column audit.person_id is 'Null: nobody signed in, or the owner at the command line.';
create index audit_of_register on audit (register_id, audit_id);
create trigger audit_is_final before update or delete or truncate on audit
    for each statement execute function art30_history_is_final();

-- Where the chain ends: an end that was cut off shows, and its lock keeps the numbers gapless.
create table art30_secret.audit_head (audit_id bigint not null, hash bytea not null);
insert into art30_secret.audit_head values (0, '');

alter table audit enable row level security;
create policy reads on audit for select using ((select art30_administers())
    or register_id = any ((select art30_registers('dpo'))::int[]));

-- Its number is left out: the hashes alone say what comes after what.
create function art30_audit_hash(entry audit) returns bytea immutable language sql as $$
    select sha256(convert_to(concat_ws(E'\n',
        to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        coalesce(entry.person_id::text, '-'), entry.action, coalesce(entry.register_id::text, '-'),
        entry.detail::text, encode(entry.previous, 'hex')), 'UTF8'))
$$;

-- The service may not call this to any effect: it has no right to the head.
create function art30_audit(actor int, deed text, register int default null,
    facts jsonb default '{}') returns void language plpgsql as $$
declare
    entry audit;
begin
    select audit_id + 1, hash into entry.audit_id, entry.previous
        from art30_secret.audit_head for update;
    entry.at := clock_timestamp();
    entry.person_id := actor;
    entry.action := deed;
    entry.register_id := register;
    entry.detail := facts;
    entry.hash := art30_audit_hash(entry);
    insert into audit select entry.*;
    update art30_secret.audit_head set audit_id = entry.audit_id, hash = entry.hash;
end $$;
comment on function art30_audit is
    'Adds an entry. It holds the end of the chain until the transaction ends: call it last.';

create function art30_log(deed text, register int default null, facts jsonb default '{}')
    returns void security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if art30_served() and deed ~ '^(person|access|session)-' then
        raise exception 'written by the functions that do it'
            using errcode = 'insufficient_privilege';
    end if;
    perform art30_audit(art30_person(), deed, register, facts);
end $$;
comment on function art30_log is 'Adds an entry in the name of whoever acts.';

create function art30_audit_faults()
    returns table (audit_id bigint, fault text) stable language sql as $$
    with entry as (
        select a.*, a.hash = art30_audit_hash(a) as is_whole,
            lag(a.audit_id, 1, 0::bigint) over (order by a.audit_id) as before_id,
            lag(a.hash, 1, ''::bytea) over (order by a.audit_id) as before_hash
        from audit a
    ),
    fault as (
        select audit_id, 'changed' as fault from entry where not is_whole
        union all
        select n, 'missing' from entry, generate_series(before_id + 1, audit_id - 1) n
        union all
        select n, 'missing' from art30_secret.audit_head h, generate_series(
            (select coalesce(max(audit_id), 0) + 1 from entry), h.audit_id) n
        union all
        -- It follows another entry than the one before it.
        select e.audit_id, 'moved' from entry e
        where e.previous <> e.before_hash and e.before_id = e.audit_id - 1
            and (e.previous = ''
                or exists (select from entry o where o.hash = e.previous))
        union all
        -- It follows an entry that is not there any more: the one before was written anew.
        select e.before_id, 'changed' from entry e
        where e.previous <> e.before_hash and e.before_id = e.audit_id - 1 and e.before_id > 0
            and e.previous <> ''
            and not exists (select from entry o where o.hash = e.previous)
        union all
        select e.audit_id, 'changed' from entry e join art30_secret.audit_head h using (audit_id)
        where e.hash <> h.hash and not exists (select from entry o where o.hash = h.hash)
        union all
        select e.audit_id, 'added' from entry e, art30_secret.audit_head h
        where e.audit_id > h.audit_id
    )
    select distinct audit_id, fault from fault order by 1, 2
$$;
comment on function art30_audit_faults is
    'Entries that were changed, are missing, stand in another place, or were added past the end.';
