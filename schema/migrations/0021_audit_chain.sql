-- A chain of the audit for each register and one for the installation: whoever writes down what was
-- done in one register waits for nobody who does so in another. What was written before stays as it
-- is, the beginning of the installation's chain.

alter table audit add chain int not null default 0;
alter table audit alter chain drop default;
alter table audit drop constraint audit_pkey;
alter table audit add constraint audit_pkey primary key (chain, audit_id);
create index audit_of_time on audit (at, audit_id);
comment on column audit.chain is
    'The register''s number; 0: the installation''s, and all from before registers had chains.';
comment on column audit.audit_id is 'Its number in the chain: from 1, none left out.';

alter table art30_secret.audit_head add chain int not null default 0;
alter table art30_secret.audit_head alter chain drop default;
alter table art30_secret.audit_head add primary key (chain);

create or replace function art30_audit(actor int, deed text, register int default null,
    facts jsonb default '{}') returns void language plpgsql as $$
declare
    entry audit;
begin
    entry.chain := coalesce(register, 0);
    insert into art30_secret.audit_head (chain, audit_id, hash) values (entry.chain, 0, '')
        on conflict do nothing;
    select audit_id + 1, hash into entry.audit_id, entry.previous
        from art30_secret.audit_head where chain = entry.chain for update;
    entry.at := clock_timestamp();
    entry.person_id := actor;
    entry.action := deed;
    entry.register_id := register;
    entry.detail := facts;
    entry.hash := art30_audit_hash(entry);
    insert into audit select entry.*;
    update art30_secret.audit_head set audit_id = entry.audit_id, hash = entry.hash
        where chain = entry.chain;
end $$;
comment on function art30_audit is
    'Adds an entry. It holds the end of the register''s chain until the transaction ends: call it last.';

drop function art30_verify_audit(text);
drop function art30_audit_faults();

create function art30_audit_faults()
    returns table (chain int, audit_id bigint, fault text) stable language sql as $$
    with entry as (
        select a.*, a.hash = art30_audit_hash(a) as is_whole,
            lag(a.audit_id, 1, 0::bigint) over beside as before_id,
            lag(a.hash, 1, ''::bytea) over beside as before_hash
        from audit a
        window beside as (partition by a.chain order by a.audit_id)
    ),
    fault as (
        select chain, audit_id, 'changed' as fault from entry where not is_whole
        union all
        select chain, n, 'missing' from entry, generate_series(before_id + 1, audit_id - 1) n
        union all
        select h.chain, n, 'missing' from art30_secret.audit_head h, generate_series(
            (select coalesce(max(e.audit_id), 0) + 1 from entry e where e.chain = h.chain),
            h.audit_id) n
        union all
        -- It follows another entry than the one before it.
        select e.chain, e.audit_id, 'moved' from entry e
        where e.previous <> e.before_hash and e.before_id = e.audit_id - 1
            and (e.previous = ''
                or exists (select from entry o where o.hash = e.previous))
        union all
        -- It tells of another register than the chain is of.
        select e.chain, e.audit_id, 'moved' from entry e
        where e.chain <> 0 and e.register_id is distinct from e.chain
        union all
        -- It follows an entry that is not there any more: the one before was written anew.
        select e.chain, e.before_id, 'changed' from entry e
        where e.previous <> e.before_hash and e.before_id = e.audit_id - 1 and e.before_id > 0
            and e.previous <> ''
            and not exists (select from entry o where o.hash = e.previous)
        union all
        select e.chain, e.audit_id, 'changed'
        from entry e join art30_secret.audit_head h using (chain, audit_id)
        where e.hash <> h.hash and not exists (select from entry o where o.hash = h.hash)
        union all
        -- Also where the chain's end is not known at all.
        select e.chain, e.audit_id, 'added'
        from entry e left join art30_secret.audit_head h on h.chain = e.chain
        where e.audit_id > coalesce(h.audit_id, 0)
    )
    select distinct chain, audit_id, fault from fault order by 1, 2, 3
$$;
comment on function art30_audit_faults is
    'Entries that were changed, are missing, stand in another place, or were added past the end.';

create function art30_verify_audit(known text)
    returns table (chain text, entries bigint, hash text, faults jsonb, unknown jsonb)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    is_all constant boolean := not art30_served() or art30_administers();
    own constant int[] := art30_registers('dpo');
begin
    if not is_all and own = '{}' then
        raise exception 'administrators and data protection officers only'
            using errcode = 'insufficient_privilege';
    end if;
    return query
    with fault as (
        select f.chain, jsonb_agg(jsonb_build_object('entry', f.audit_id, 'fault', f.fault)) as list
        from art30_audit_faults() f group by 1
    )
    select case when c.chain <> 0 then coalesce(r.slug::text, c.chain::text) end,
        coalesce(h.audit_id, 0), encode(h.hash, 'hex'), coalesce(f.list, '[]'),
        (select coalesce(jsonb_agg(k.place), '[]')
            from string_to_table(known, ' ') with ordinality k (hash, place)
            where not exists (select from audit a where encode(a.hash, 'hex') = k.hash))
    from (select a.chain from audit a union select o.chain from art30_secret.audit_head o) c
    left join art30_secret.audit_head h on h.chain = c.chain
    left join register r on r.register_id = c.chain
    left join fault f on f.chain = c.chain
    where is_all or c.chain = 0 or c.chain = any (own)
    order by c.chain <> 0, 1;
end $$;
comment on function art30_verify_audit is
    'Each chain that whoever acts may see, the installation''s first: where it ends, and what is wrong with it. Unknown: which of the hashes that were kept elsewhere, by their places, are in no chain at all.';
