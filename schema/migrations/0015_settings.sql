-- What people change of themselves, and the audit's check for those who may read it.

create function art30_set_language(wanted text) returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    update person set language = wanted where person_id = art30_person();
end $$;

create function art30_sessions()
    returns table (created timestamptz, seen timestamptz, acts boolean)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return query select s.created, s.seen,
        exists (select from art30_secret.acting a where a.token_sha256 = s.token_sha256)
    from art30_secret.session s
    where s.person_id = art30_person() and s.ends > now() and s.seen > now() - s.idle
    order by 3 desc, s.seen desc;
end $$;
comment on function art30_sessions is 'Where the acting person is signed in; the session that asks first.';

create function art30_end_other_sessions() returns int
    security definer set search_path = art30, pg_temp language plpgsql as $$
declare
    me constant int := art30_person();
    ended int;
begin
    delete from art30_secret.session s where s.person_id = me
        and s.token_sha256 not in (select a.token_sha256 from art30_secret.acting a);
    get diagnostics ended = row_count;
    if ended > 0 then
        perform art30_audit(me, 'session-ended', null, jsonb_build_object('others', ended));
    end if;
    return ended;
end $$;

create function art30_verify_audit(known text)
    returns table (entries bigint, hash text, holds boolean, faults jsonb)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    if art30_served() and not art30_administers() and art30_registers('dpo') = '{}' then
        raise exception 'administrators and data protection officers only'
            using errcode = 'insufficient_privilege';
    end if;
    return query select h.audit_id, encode(h.hash, 'hex'),
        known is null or exists (select from audit a where encode(a.hash, 'hex') = known),
        coalesce((select jsonb_agg(jsonb_build_object('entry', f.audit_id, 'fault', f.fault))
            from art30_audit_faults() f), '[]')
    from art30_secret.audit_head h;
end $$;
comment on function art30_verify_audit is
    'The chain as a whole, which nobody but the owner can read: where it ends, and what is wrong with it.';

-- All that a request needs before its page, in one round trip. The stamp changes with every commit
-- and every start of the server: two requests with the same stamp see the same rows on the same day.
create function art30_arrive(token text)
    returns table (person_id int, email text, name text, language text, administrator boolean,
        access jsonb, stamp text)
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return query
    select p.person_id, p.email, p.name, p.language, p.administrator,
        coalesce((select jsonb_agg(jsonb_build_array(r.slug, a.role) order by r.slug)
            from access a join register r using (register_id)
            where a.person_id = p.person_id), '[]'),
        concat_ws(' ', pg_current_snapshot(), current_date, pg_postmaster_start_time())
    from art30_resume(token) p;
end $$;
comment on function art30_arrive is
    'Whose session it is and what they may do; nothing when it ended. Notes that they are here.';

-- The first page of a long list, without reading the rest of it.
create index activity_by_name on activity (register_id, name nulls first, key);
