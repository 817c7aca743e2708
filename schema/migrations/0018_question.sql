-- What is asked travels with each statement, as parameters: the day is no setting of the session any
-- more, and thresholds are a relation (derived/threshold_now.sql). Another server that runs a part of
-- a statement sees the same.
drop function art30_threshold(text);
drop function art30_on();

-- Who comes, read in the snapshot of their page: nothing is written, so a copy that only reads can
-- answer too. The token's proof is in the setting already, as for every transaction.
drop function art30_arrive(text);
create function art30_arrive()
    returns table (person_id int, email text, name text, language text, administrator boolean,
        access jsonb, stamp text, unseen boolean)
    stable security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    return query
    select p.person_id, p.email, p.name, p.language, p.administrator,
        coalesce((select jsonb_agg(jsonb_build_array(r.slug, a.role) order by r.slug)
            from access a join register r using (register_id)
            where a.person_id = p.person_id), '[]'),
        concat_ws(' ', pg_current_snapshot(), current_date, pg_postmaster_start_time()),
        p.seen < now() - interval '1 minute' and not pg_is_in_recovery()
    from art30_secret.acting p;
end $$;
comment on function art30_arrive is
    'Whose session it is and what they may do; nothing when it ended. Unseen: not noted for a minute.';

create function art30_touch() returns void
    security definer set search_path = art30, pg_temp language plpgsql as $$
begin
    update art30_secret.session s set seen = now() from art30_secret.acting a
        where s.token_sha256 = a.token_sha256;
end $$;
comment on function art30_touch is 'Notes that whoever acts is here: their session goes on.';
