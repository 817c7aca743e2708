CREATE SCHEMA art30;

CREATE SCHEMA art30_secret;

CREATE TYPE art30.access_role AS ENUM (
    'reader',
    'editor',
    'dpo'
);

CREATE TYPE art30.activity_status AS ENUM (
    'draft',
    'active',
    'ended'
);

CREATE TYPE art30.agreement_form AS ENUM (
    'written',
    'electronic',
    'online',
    'oral'
);

COMMENT ON TYPE art30.agreement_form IS 'online: terms accepted on the net, by day and version, which are electronic form, art 28(9).';

CREATE TYPE art30.agreement_kind AS ENUM (
    'processing',
    'joint',
    'other'
);

CREATE TYPE art30.agreement_status AS ENUM (
    'draft',
    'signed',
    'terminated'
);

CREATE TYPE art30.answer AS ENUM (
    'yes',
    'no',
    'unknown'
);

CREATE TYPE art30.article_9_condition AS ENUM (
    'explicit_consent',
    'employment_law',
    'vital_interests',
    'association',
    'made_public',
    'legal_claims',
    'public_interest',
    'health_care',
    'public_health',
    'archiving_research'
);

CREATE TYPE art30.assessment_kind AS ENUM (
    'transfer',
    'impact',
    'supplier',
    'balancing'
);

CREATE TYPE art30.assessment_outcome AS ENUM (
    'sufficient',
    'sufficient_with_measures',
    'insufficient'
);

CREATE TYPE art30.assurance_kind AS ENUM (
    'iso_27001',
    'iso_27701',
    'iso_27018',
    'soc_1',
    'soc_2',
    'soc_3',
    'isae_3000',
    'isae_3402',
    'pci_dss',
    'csa_star',
    'other'
);

CREATE TYPE art30.authorisation AS ENUM (
    'specific',
    'general',
    'none',
    'unknown'
);

CREATE TYPE art30.basis AS ENUM (
    'consent',
    'contract',
    'legal_obligation',
    'vital_interests',
    'public_task',
    'legitimate_interests'
);

CREATE TYPE art30.book AS ENUM (
    'controller',
    'processor'
);

CREATE TYPE art30.capacity AS ENUM (
    'processor',
    'subprocessor',
    'joint_controller',
    'independent_controller',
    'recipient',
    'unknown'
);

COMMENT ON TYPE art30.capacity IS 'unknown: asked, and nobody could tell.';

CREATE DOMAIN art30.cell AS text
	CONSTRAINT cell_length CHECK ((char_length(VALUE) <= 20000));

CREATE TYPE art30.data_right AS ENUM (
    'information',
    'access',
    'rectification',
    'erasure',
    'restriction',
    'objection',
    'portability',
    'withdraw_consent',
    'no_automated_decision',
    'complaint'
);

CREATE TYPE art30.documentation AS ENUM (
    'documented',
    'none',
    'unknown',
    'not_documented'
);

COMMENT ON TYPE art30.documentation IS 'What the record says of a point: something, that there is nothing (checked), that nobody could tell, or nothing.';

CREATE TYPE art30.dpia_criterion AS ENUM (
    'evaluation_or_scoring',
    'automated_decisions',
    'systematic_monitoring',
    'sensitive_data',
    'large_scale',
    'matching_or_combining',
    'vulnerable_persons',
    'new_technology',
    'hinders_right_or_service',
    'systematic_extensive_evaluation',
    'large_scale_special_data',
    'public_area_monitoring',
    'imy_example'
);

CREATE TYPE art30.gdpr_exemption AS ENUM (
    'eu_institution',
    'law_enforcement'
);

COMMENT ON TYPE art30.gdpr_exemption IS 'eu_institution: Regulation (EU) 2018/1725, art 2(3); law_enforcement: art 2(2)(d).';

CREATE TYPE art30.ground_status AS ENUM (
    'valid',
    'relied_on',
    'unconfirmed',
    'unassessed',
    'missing',
    'open'
);

COMMENT ON TYPE art30.ground_status IS 'relied_on: a decision that was later declared invalid, which works from the start (C-311/18); unassessed: a tool of art 46 without the assessment that it needs; open: no settled verdict on the place.';

CREATE TYPE art30.identity_number_ground AS ENUM (
    'consent',
    'purpose',
    'secure_identification',
    'other_weighty_reason'
);

CREATE DOMAIN art30.key AS text
	CONSTRAINT key_form CHECK ((VALUE ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'::text));

CREATE TYPE art30.key_holder AS ENUM (
    'exporter',
    'eea_third_party',
    'importer',
    'none',
    'unknown'
);

CREATE TYPE art30.measure_kind AS ENUM (
    'technical',
    'organisational'
);

CREATE DOMAIN art30.one_line AS art30.cell;

COMMENT ON DOMAIN art30.one_line IS 'Text of one line, as a form asks for it; what a cell may hold.';

CREATE TYPE art30.organisation_kind AS ENUM (
    'company',
    'public_authority',
    'international_organisation',
    'eu_institution',
    'person',
    'category'
);

CREATE TYPE art30.place_kind AS ENUM (
    'storage',
    'backup',
    'access'
);

CREATE TYPE art30.presence AS ENUM (
    'present',
    'absent',
    'unknown'
);

CREATE TYPE art30.provision AS ENUM (
    'art_13_1_a',
    'art_13_1_b',
    'art_13_1_c',
    'art_13_1_d',
    'art_13_1_e',
    'art_13_1_f',
    'art_13_2_a',
    'art_13_2_b',
    'art_13_2_c',
    'art_13_2_d',
    'art_13_2_e',
    'art_13_2_f',
    'art_14_1_d',
    'art_14_2_f',
    'art_15_1',
    'art_15_1_a',
    'art_15_1_b',
    'art_15_1_c',
    'art_15_1_d',
    'art_15_1_e',
    'art_15_1_f',
    'art_15_1_g',
    'art_15_1_h',
    'art_15_2',
    'art_15_3',
    'art_30_1_a',
    'art_30_1_b',
    'art_30_1_c',
    'art_30_1_d',
    'art_30_1_e',
    'art_30_1_f',
    'art_30_1_g',
    'art_30_2_a',
    'art_30_2_b',
    'art_30_2_c',
    'art_30_2_d',
    'art_44',
    'art_45',
    'art_46',
    'art_49'
);

CREATE TYPE art30.receipt AS ENUM (
    'documented',
    'judged_as_all'
);

COMMENT ON TYPE art30.receipt IS 'Whether it is known what a supplier gets, or it is judged as all.';

CREATE TYPE art30.recipient_kind AS ENUM (
    'internal',
    'external',
    'public'
);

CREATE TYPE art30.recurrence AS ENUM (
    'single',
    'recurring',
    'ongoing'
);

CREATE TYPE art30.retention AS ENUM (
    'period',
    'criterion',
    'archive',
    'as_long_as_needed',
    'indefinite'
);

COMMENT ON TYPE art30.retention IS 'archive: kept, or weeded, as the law on archives says.';

CREATE TYPE art30.risk AS ENUM (
    'low',
    'medium',
    'high'
);

CREATE TYPE art30.role AS ENUM (
    'controller',
    'joint',
    'processor'
);

CREATE TYPE art30.severity AS ENUM (
    'blocker',
    'major',
    'minor',
    'info'
);

CREATE TYPE art30.special_category AS ENUM (
    'racial_or_ethnic_origin',
    'political_opinions',
    'religious_or_philosophical_beliefs',
    'trade_union_membership',
    'genetic',
    'biometric',
    'health',
    'sex_life_or_orientation'
);

CREATE TYPE art30.statement_kind AS ENUM (
    'stored_only_in',
    'processed_only_in',
    'no_transfers',
    'transfers_to',
    'safeguard',
    'no_processors',
    'recipient',
    'purpose',
    'legal_basis',
    'retention',
    'retention_at_most',
    'no_special_data',
    'written_agreements',
    'right',
    'provision',
    'fee',
    'authority',
    'measure',
    'other'
);

COMMENT ON TYPE art30.statement_kind IS 'retention: how long, with no longest time promised, art 13(2)(a); provision: whether data must be given, and what follows if they are not, art 13(2)(e); fee: a charge for exercising a right, art 12(5).';

CREATE TYPE art30.subject_kind AS ENUM (
    'customer',
    'employee',
    'applicant',
    'supplier',
    'prospect',
    'visitor',
    'member',
    'child',
    'patient',
    'other'
);

CREATE TYPE art30.subprocessors AS ENUM (
    'none',
    'listed',
    'unknown'
);

CREATE TYPE art30.transfer_via AS ENUM (
    'seat',
    'storage',
    'backup',
    'access'
);

COMMENT ON TYPE art30.transfer_via IS 'What makes it a transfer: where the importer sits, stores or reads.';

CREATE FUNCTION art30.art30_actor() RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select case when current_setting('art30.session', true) <> '' then art30_session_actor()
        else coalesce(nullif(current_setting('art30.actor', true), ''), session_user::text) end
$$;

COMMENT ON FUNCTION art30.art30_actor() IS 'The person on whose behalf the transaction writes.';

CREATE FUNCTION art30.art30_add_person(email text, name text, language text, administrator boolean, link_sha256 bytea) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $_$
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
end $_$;

CREATE FUNCTION art30.art30_administers() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return coalesce((select administrator from art30_secret.acting), false);
end $$;

CREATE PROCEDURE art30.art30_allow(IN service regrole)
    LANGUAGE plpgsql
    AS $$
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

COMMENT ON PROCEDURE art30.art30_allow(IN service regrole) IS 'Gives the service''s role its rights: call it again after each migration.';

CREATE PROCEDURE art30.art30_allow_register(IN service regrole)
    LANGUAGE plpgsql
    AS $$
declare
    kept record;
    allowed regprocedure;
begin
    execute format('grant usage on schema art30 to %s', service);
    execute format('revoke all on all tables in schema art30 from %s', service);
    execute format('grant select on all tables in schema art30 to %s', service);
    for kept in
        select k.oid::regclass as name, string_agg(quote_ident(a.attname), ', ') as columns,
            string_agg(quote_ident(a.attname), ', ') filter (where a.attname <> 'register_id')
                as changing
        from kept_table k join pg_attribute a on a.attrelid = k.oid
        where a.attnum > 0 and not a.attisdropped
            and a.attgenerated = '' and a.attname not in ('known_from', 'known_by')
        group by 1
    loop
        execute format('grant update (%s) on %s to %s', kept.changing, kept.name, service);
        -- A register is made by art30_new_register and never removed.
        continue when kept.name = 'register'::regclass;
        execute format('grant insert (%s), delete on %s to %s', kept.columns, kept.name, service);
    end loop;
    execute format('grant insert (%s) on delivery to %s', (
        select string_agg(quote_ident(attname), ', ') from pg_attribute
        where attrelid = 'delivery'::regclass and attnum > 0 and not attisdropped
            and attname <> 'delivered_by'), service);
    -- Functions with the owner's rights, each of which looks at who acts; and those that only read,
    -- with the caller's own rights, for policies, defaults and queries. No trigger functions.
    execute format('revoke execute on all routines in schema art30 from %s', service);
    for allowed in
        select oid::regprocedure from pg_proc
        where pronamespace = 'art30'::regnamespace and prokind = 'f'
            and prorettype <> 'trigger'::regtype and (prosecdef or provolatile <> 'v')
    loop
        execute format('grant execute on function %s to %s', allowed, service);
    end loop;
end $$;

COMMENT ON PROCEDURE art30.art30_allow_register(IN service regrole) IS 'All the rights the service needs, table by table; called after every migration.';

CREATE FUNCTION art30.art30_arrive() RETURNS TABLE(person_id integer, email text, name text, language text, administrator boolean, access jsonb, stamp text, unseen boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return query
    select p.person_id, p.email, p.name, p.language, p.administrator,
        coalesce((
            select jsonb_agg(jsonb_build_array(r.slug, a.role, coalesce(v.version, 0)::text)
                order by r.slug)
            from access a join register r using (register_id)
            left join register_version v using (register_id)
            where a.person_id = p.person_id), '[]'),
        concat_ws(' ', current_date, pg_postmaster_start_time(),
            (select string_agg(i.version::text, ' ' order by i.part) from installation_version i)),
        p.seen < now() - interval '1 minute' and not pg_is_in_recovery()
    from art30_secret.acting p;
end $$;

COMMENT ON FUNCTION art30.art30_arrive() IS 'Whose session it is and what they may do; nothing when it ended. Unseen: not noted for a minute.';

CREATE FUNCTION art30.art30_audit(actor integer, deed text, register integer DEFAULT NULL::integer, facts jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

COMMENT ON FUNCTION art30.art30_audit(actor integer, deed text, register integer, facts jsonb) IS 'Adds an entry. It holds the end of the register''s chain until the transaction ends: call it last.';

CREATE FUNCTION art30.art30_audit_faults() RETURNS TABLE(chain integer, audit_id bigint, fault text)
    LANGUAGE sql STABLE
    AS $$
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

COMMENT ON FUNCTION art30.art30_audit_faults() IS 'Entries that were changed, are missing, stand in another place, or were added past the end.';

CREATE TABLE art30.audit (
    audit_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id integer,
    action text NOT NULL,
    register_id integer,
    detail jsonb NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    chain integer NOT NULL,
    CONSTRAINT audit_action CHECK ((action ~ '^[a-z]+(-[a-z]+)*$'::text)),
    CONSTRAINT audit_detail CHECK ((pg_column_size(detail) <= 4000))
);

COMMENT ON TABLE art30.audit IS 'What was done and tried. Persons by number only: who is removed is no longer named here.';

COMMENT ON COLUMN art30.audit.audit_id IS 'Its number in the chain: from 1, none left out.';

COMMENT ON COLUMN art30.audit.person_id IS 'Null: nobody signed in, or the owner at the command line.';

COMMENT ON COLUMN art30.audit.chain IS 'The register''s number; 0: the installation''s, and all from before registers had chains.';

CREATE FUNCTION art30.art30_audit_hash(entry art30.audit) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    AS $$
    select sha256(convert_to(concat_ws(E'\n',
        to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        coalesce(entry.person_id::text, '-'), entry.action, coalesce(entry.register_id::text, '-'),
        entry.detail::text, encode(entry.previous, 'hex')), 'UTF8'))
$$;

CREATE FUNCTION art30.art30_bump_installation() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    if tg_table_schema not in ('art30', 'art30_secret') then
        raise exception 'versions are of this installation alone'
            using errcode = 'insufficient_privilege';
    end if;
    update installation_version set version = version + 1 where part = tg_argv[0];
    return null;
end $$;

CREATE FUNCTION art30.art30_bump_register() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
declare
    -- What pages show, but nothing follows from.
    is_shown constant boolean := tg_nargs > 0;
begin
    if tg_table_schema <> 'art30' then
        raise exception 'versions are of the register alone'
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'TRUNCATE' then
        update register_version set version = version + 1,
            facts = case when is_shown then facts else version + 1 end;
        return null;
    end if;
    insert into register_version as v (register_id, version, facts)
        select distinct c.register_id, 1, 1 from changed c
        -- Once a transaction is enough, but for facts that come after a line of the audit.
        where c.register_id is not null and not exists (select from register_version o
            where o.register_id = c.register_id and (is_shown or o.facts = o.version)
                and o.xmin::text::bigint = pg_current_xact_id()::text::bigint % (1::bigint << 32))
        order by 1
        on conflict (register_id) do update set version = v.version + 1,
            facts = case when is_shown then v.facts else v.version + 1 end;
    return null;
end $$;

CREATE FUNCTION art30.art30_change_password(address text, key bytea, cost text, salt bytea, verifier bytea, OUT wait integer, OUT changed boolean) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
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

CREATE FUNCTION art30.art30_concluded(register integer, day date, edition text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return exists (select from conclusion k
        join register_version v on v.register_id = k.register_id and v.facts = k.facts
        join installation_version l on l.part = 'law' and l.version = k.law
        where k.register_id = art30_concluded.register
            and art30_concluded.day >= k.day and art30_concluded.day < k.changes
            and k.edition = art30_concluded.edition
            and to_regnamespace(k.edition) is not null);
end $$;

COMMENT ON FUNCTION art30.art30_concluded(register integer, day date, edition text) IS 'Whether what is kept of a register is what holds on that day, as known now.';

CREATE FUNCTION art30.art30_delay(is_email boolean, failures integer) RETURNS interval
    LANGUAGE sql IMMUTABLE
    AS $$
    select make_interval(secs => case when is_email
        then case when failures > 5 then least(2 ^ least(failures - 5, 20), 60) else 0 end
        else case when failures > 20 then least(2 ^ least(failures - 20, 20), 900) else 0 end end)
$$;

CREATE FUNCTION art30.art30_demand_administrator() RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if art30_served() and not art30_administers() then
        raise exception 'administrators only'
            using errcode = 'insufficient_privilege', constraint = 'administrators_only';
    end if;
end $$;

CREATE FUNCTION art30.art30_demand_another(who integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if art30_served() and not exists (select from person p join art30_secret.password
            using (person_id) where p.administrator and p.disabled is null
                and p.person_id <> who)
    then
        raise exception 'nobody would be left' using errcode = 'check_violation',
            constraint = 'last_administrator';
    end if;
end $$;

CREATE FUNCTION art30.art30_disable_person(who integer, is_disabled boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
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

CREATE FUNCTION art30.art30_end_other_sessions() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
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

CREATE FUNCTION art30.art30_fed_register() RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return (select f.register_id from art30_secret.feed f
        join access a using (register_id, person_id) join person p using (person_id)
        where f.token_sha256 =
                sha256(convert_to(nullif(current_setting('art30.session', true), ''), 'UTF8'))
            and p.disabled is null);
end $$;

COMMENT ON FUNCTION art30.art30_fed_register() IS 'The register that the acting feed reads; null for no feed.';

CREATE FUNCTION art30.art30_feed_made(register integer) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return (select made from art30_secret.feed f
        where f.register_id = register and f.person_id = art30_person());
end $$;

COMMENT ON FUNCTION art30.art30_feed_made(register integer) IS 'When whoever acts made their feed of the register; null: none.';

CREATE FUNCTION art30.art30_filled(sentence text, name text, value text, more text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN format(replace(replace(replace(replace(sentence, '%'::text, '%%'::text), '{name}'::text, '%1$s'::text), '{value}'::text, '%2$s'::text), '{more}'::text, '%3$s'::text), name, value, more);

COMMENT ON FUNCTION art30.art30_filled(sentence text, name text, value text, more text) IS 'A sentence with its places filled.';

CREATE FUNCTION art30.art30_first_link(wanted text, link_sha256 bytea) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
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

COMMENT ON FUNCTION art30.art30_first_link(wanted text, link_sha256 bytea) IS 'A way in for the first administrator, and with it into registers that nobody else has access to.';

CREATE PROCEDURE art30.art30_forget_conclusions()
    LANGUAGE plpgsql
    AS $$
declare
    kept name;
begin
    for kept in select nspname from pg_namespace where nspname ~ '^art30_kept_' loop
        execute format('drop schema %I cascade', kept);
    end loop;
end $$;

COMMENT ON PROCEDURE art30.art30_forget_conclusions() IS 'Before a type is made anew: what is concluded has columns of it, and is concluded anew.';

CREATE FUNCTION art30.art30_grant(register integer, who integer, given art30.access_role) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    perform art30_demand_administrator();
    insert into access (register_id, person_id, role) values (register, who, given)
        on conflict (register_id, person_id) do update set role = excluded.role;
    perform art30_audit(art30_person(), 'access-granted', register,
        jsonb_build_object('person', who, 'role', given));
end $$;

CREATE PROCEDURE art30.art30_guard(IN kept regclass, IN needed art30.access_role DEFAULT 'editor'::art30.access_role)
    LANGUAGE plpgsql
    AS $$
declare
    may constant text := 'register_id = any ((select art30_registers(%L))::int[])';
    reads constant text := format(may, 'reader');
    writes constant text := format(may, needed);
    earlier name;
begin
    for earlier in select polname from pg_policy where polrelid = kept loop
        execute format('drop policy %I on %s', earlier, kept);
    end loop;
    execute format('alter table %s enable row level security', kept);
    execute format('create policy reads on %s for select using (%s)', kept, reads);
    execute format('create policy adds on %s for insert with check (%s)', kept, writes);
    execute format('create policy changes on %s for update using (%s) with check (%s)',
        kept, reads, writes);
    execute format('create policy removes on %s for delete using (%s)',
        kept, format(may, 'editor'));
    if needed = 'dpo' then
        execute format('create or replace trigger officer_only before delete on %s
            for each row execute function art30_officer_only()', kept);
    end if;
end $$;

COMMENT ON PROCEDURE art30.art30_guard(IN kept regclass, IN needed art30.access_role) IS 'Row-level security on a table with register_id: read by readers, written by this role and above.';

CREATE FUNCTION art30.art30_history_is_final() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'history is never changed' using errcode = 'insufficient_privilege';
end $$;

CREATE PROCEDURE art30.art30_index_known(IN kept regclass)
    LANGUAGE plpgsql
    AS $$
begin
    execute format('create index %I on %s (register_id, known_from)',
        (select relname from pg_class where oid = kept) || '_known', kept);
end $$;

COMMENT ON PROCEDURE art30.art30_index_known(IN kept regclass) IS 'The order in which the rows of a register became known.';

CREATE PROCEDURE art30.art30_keep(IN kept regclass)
    LANGUAGE plpgsql
    AS $$
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

COMMENT ON PROCEDURE art30.art30_keep(IN kept regclass) IS 'Makes a table a tenant table: every change is kept, and the lenses and the catalogue see it.';

CREATE FUNCTION art30.art30_keep_row() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    SET "IntervalStyle" TO 'iso_8601'
    AS $$
begin
    -- to_jsonb runs the casts of the row's types, which are ours in this schema alone.
    if tg_table_schema <> 'art30' then
        raise exception 'history is kept of the register alone'
            using errcode = 'insufficient_privilege';
    end if;
    if old.known_from < art30_moment() then
        insert into history
            (register_id, table_name, row, known_from, known_until, known_by, ended_by)
        values (old.register_id, tg_argv[0], to_jsonb(old), old.known_from, art30_moment(),
            old.known_by, art30_actor());
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.known_from := art30_moment();
    new.known_by := art30_actor();
    return new;
end $$;

CREATE FUNCTION art30.art30_log(deed text, register integer DEFAULT NULL::integer, facts jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    if art30_served() and (art30_person() is null or deed ~ '^(person|access|session|feed)-') then
        raise exception 'written by the functions that do it, or by whoever acts'
            using errcode = 'insufficient_privilege';
    end if;
    perform art30_audit(art30_person(), deed, register, facts);
end $$;

COMMENT ON FUNCTION art30.art30_log(deed text, register integer, facts jsonb) IS 'Adds an entry in the name of whoever acts.';

CREATE FUNCTION art30.art30_make_feed(register integer, token_sha256 bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $_$
begin
    if not register = any (art30_registers('reader')) or art30_person() is null then
        raise exception 'no such register' using errcode = 'insufficient_privilege';
    end if;
    insert into art30_secret.feed as f (token_sha256, register_id, person_id)
        values ($2, register, art30_person())
        on conflict on constraint feed_register_id_person_id_key
            do update set token_sha256 = excluded.token_sha256, made = now();
    perform art30_audit(art30_person(), 'feed-made', register);
end $_$;

COMMENT ON FUNCTION art30.art30_make_feed(register integer, token_sha256 bytea) IS 'The link made before, if any, ends.';

CREATE FUNCTION art30.art30_moment() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select case when current_setting('art30.session', true) <> '' then art30_session_moment()
        else coalesce(nullif(current_setting('art30.moment', true), '')::timestamptz, now()) end
$$;

COMMENT ON FUNCTION art30.art30_moment() IS 'When the changes of this transaction became known.';

CREATE FUNCTION art30.art30_named(name text, key text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (name <> (('['::text || key) || ']'::text));

COMMENT ON FUNCTION art30.art30_named(name text, key text) IS 'Whether a row has a name that tells something, as kept_table.told reads it.';

CREATE FUNCTION art30.art30_new_link(who integer, link_sha256 bytea, purpose text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    delete from art30_secret.one_time_link where person_id = who or ends < now();
    insert into art30_secret.one_time_link (token_sha256, person_id, purpose)
        values (link_sha256, who, purpose);
end $$;

CREATE FUNCTION art30.art30_new_register(slug art30.key, keeper art30.key) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $_$
declare
    made int;
begin
    perform art30_demand_administrator();
    insert into register (slug, keeper) values ($1, $2) returning register_id into made;
    if art30_person() is not null then
        perform art30_grant(made, art30_person(), 'dpo');
    end if;
    return made;
end $_$;

COMMENT ON FUNCTION art30.art30_new_register(slug art30.key, keeper art30.key) IS 'A register without content, kept by whoever made it; slug and keeper as in a document.';

CREATE FUNCTION art30.art30_officer_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if art30_served() and not old.register_id = any (art30_registers('dpo')) then
        raise exception 'only the data protection officer removes this'
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;

CREATE FUNCTION art30.art30_open_feed() RETURNS TABLE(slug text, language text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return query select r.slug::text, p.language
    from register r
    join art30_secret.feed f using (register_id) join person p using (person_id)
    where r.register_id = art30_fed_register() and f.token_sha256 =
        sha256(convert_to(nullif(current_setting('art30.session', true), ''), 'UTF8'));
end $$;

COMMENT ON FUNCTION art30.art30_open_feed() IS 'The register of the acting feed, and the language of whose it is; nothing when it has ended.';

CREATE FUNCTION art30.art30_open_link(token_sha256 bytea) RETURNS TABLE(person_id integer, email text, name text, language text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $_$
begin
    return query select p.person_id, p.email, p.name, p.language
    from art30_secret.one_time_link l join person p using (person_id)
    where l.token_sha256 = $1 and l.used is null and l.ends > now() and p.disabled is null;
end $_$;

COMMENT ON FUNCTION art30.art30_open_link(token_sha256 bytea) IS 'Whose link it is, as long as it can be used.';

CREATE FUNCTION art30.art30_open_session(who integer, token_sha256 bytea, how text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    -- Rotated: the session that asked, if any, ends with this.
    delete from art30_secret.session s where s.ends < now() or s.seen < now() - s.idle
        or s.token_sha256 in (select a.token_sha256 from art30_secret.acting a);
    insert into art30_secret.session (token_sha256, person_id) values (token_sha256, who);
    perform art30_audit(who, 'session-begun', null, jsonb_build_object('by', how));
end $$;

CREATE FUNCTION art30.art30_peppered(kind text, value text) RETURNS bytea
    LANGUAGE sql STABLE
    AS $$
    select sha256(bytes || convert_to(kind || ':' || lower(value), 'UTF8')) from art30_secret.pepper
$$;

CREATE FUNCTION art30.art30_period(starts date, ends date) RETURNS daterange
    LANGUAGE sql IMMUTABLE
    AS $$ select case when ends < starts then 'empty'::daterange
        else daterange(starts, ends, '[]') end $$;

COMMENT ON FUNCTION art30.art30_period(starts date, ends date) IS 'First to last day; empty where they are the wrong way round, so that the table''s own check says so.';

CREATE FUNCTION art30.art30_person() RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return (select person_id from art30_secret.acting);
end $$;

COMMENT ON FUNCTION art30.art30_person() IS 'The person whose session acts; null for nobody.';

CREATE FUNCTION art30.art30_put_password(who integer, cost text, salt bytea, verifier bytea) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION art30.art30_register_names() RETURNS TABLE(register_id integer, slug text, title text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    perform art30_demand_administrator();
    return query select r.register_id, r.slug::text, r.title::text from register r order by 2;
end $$;

COMMENT ON FUNCTION art30.art30_register_names() IS 'Every register by name only: to give access to one, an administrator need not read it.';

CREATE FUNCTION art30.art30_registers(needed art30.access_role) RETURNS integer[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    if current_setting('art30.session', true) like 'feed:%' then
        return case when needed = 'reader' then array_remove(array[art30_fed_register()], null)
            else '{}'::int[] end;
    end if;
    return array(select a.register_id from access a join art30_secret.acting using (person_id)
        where a.role >= needed);
end $$;

COMMENT ON FUNCTION art30.art30_registers(needed art30.access_role) IS 'The registers in which the acting person has this role or more.';

CREATE FUNCTION art30.art30_remove_person(who integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    perform art30_demand_administrator();
    perform art30_demand_another(who);
    delete from person where person_id = who;
    perform art30_audit(art30_person(), 'person-removed', null,
        jsonb_build_object('person', who));
end $$;

CREATE FUNCTION art30.art30_reset_person(who integer, link_sha256 bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    perform art30_demand_administrator();
    delete from art30_secret.password where person_id = who;
    delete from art30_secret.session where person_id = who;
    perform art30_new_link(who, link_sha256, 'reset');
    perform art30_audit(art30_person(), 'person-reset', null, jsonb_build_object('person', who));
end $$;

COMMENT ON FUNCTION art30.art30_reset_person(who integer, link_sha256 bytea) IS 'Signed out everywhere; the old password is no more.';

CREATE FUNCTION art30.art30_resume(token text) RETURNS TABLE(person_id integer, email text, name text, language text, administrator boolean)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    perform set_config('art30.session', token, true);
    -- Once a minute: most requests only read.
    update art30_secret.session s set seen = now() from art30_secret.acting a
        where s.token_sha256 = a.token_sha256 and s.seen < now() - interval '1 minute';
    return query select a.person_id, a.email, a.name, a.language, a.administrator
        from art30_secret.acting a;
end $$;

COMMENT ON FUNCTION art30.art30_resume(token text) IS 'Whose session it is, and that they are here; nothing when it ended.';

CREATE FUNCTION art30.art30_revoke(register integer, who integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
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

CREATE FUNCTION art30.art30_revoke_feed(register integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    delete from art30_secret.feed f where f.register_id = register and f.person_id = art30_person();
    if not found then
        return false;
    end if;
    perform art30_audit(art30_person(), 'feed-revoked', register);
    return true;
end $$;

CREATE FUNCTION art30.art30_served() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select not pg_has_role(session_user,
        (select relowner from pg_class where oid = 'art30.register'::regclass), 'member')
$$;

COMMENT ON FUNCTION art30.art30_served() IS 'Whether this is the service and not the owner at the command line.';

CREATE FUNCTION art30.art30_session_actor() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return (select email from art30_secret.acting);
end $$;

CREATE FUNCTION art30.art30_session_moment() RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return greatest(now(), least(clock_timestamp(),
        coalesce(nullif(current_setting('art30.moment', true), '')::timestamptz, now())));
end $$;

COMMENT ON FUNCTION art30.art30_session_moment() IS 'Never outside the transaction: a row known too early or too late would slip past history.';

CREATE FUNCTION art30.art30_sessions() RETURNS TABLE(created timestamp with time zone, seen timestamp with time zone, acts boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    return query select s.created, s.seen,
        exists (select from art30_secret.acting a where a.token_sha256 = s.token_sha256)
    from art30_secret.session s
    where s.person_id = art30_person() and s.ends > now() and s.seen > now() - s.idle
    order by 3 desc, s.seen desc;
end $$;

COMMENT ON FUNCTION art30.art30_sessions() IS 'Where the acting person is signed in; the session that asks first.';

CREATE FUNCTION art30.art30_set_language(wanted text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    update person set language = wanted where person_id = art30_person();
end $$;

CREATE FUNCTION art30.art30_sign_in(email text, address text, key bytea, token_sha256 bytea, OUT wait integer, OUT who integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $_$
begin
    select t.wait, t.passed into wait, who from art30_try(email, address, key) t;
    if who is not null then
        perform art30_open_session(who, token_sha256, 'password');
    elsif wait = 0 then
        perform art30_audit((select person_id from person p where p.email = lower($1)),
            'session-refused');
    end if;
end $_$;

CREATE FUNCTION art30.art30_sign_in_facts(email text, address text, usual_cost text) RETURNS TABLE(wait integer, cost text, salt bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $_$
begin
    return query select coalesce(art30_wait(array[art30_peppered('email', $1),
            art30_peppered('address', address)]), 0),
        coalesce(w.cost, usual_cost), coalesce(w.salt, substr(art30_peppered('salt', $1), 1, 16))
    from (select) one left join (person p join art30_secret.password w using (person_id))
        on p.email = lower($1);
end $_$;

COMMENT ON FUNCTION art30.art30_sign_in_facts(email text, address text, usual_cost text) IS 'What it takes to compute the key; for an e-mail nobody has, made up and always the same.';

CREATE FUNCTION art30.art30_sign_out() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
declare
    me constant int := art30_person();
begin
    if me is not null then
        delete from art30_secret.session
            where token_sha256 = (select token_sha256 from art30_secret.acting);
        perform art30_audit(me, 'session-ended');
    end if;
end $$;

CREATE FUNCTION art30.art30_told(value text) RETURNS text
    LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
    AS $$
begin
    perform from art30.phrase where phrase = art30.art30_word(value) and means = 'blank';
    return case when found then null else value end;
end $$;

COMMENT ON FUNCTION art30.art30_told(value text) IS 'A cell, or null where it tells nothing.';

CREATE FUNCTION art30.art30_touch() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
begin
    update art30_secret.session s set seen = now() from art30_secret.acting a
        where s.token_sha256 = a.token_sha256;
end $$;

COMMENT ON FUNCTION art30.art30_touch() IS 'Notes that whoever acts is here: their session goes on.';

CREATE FUNCTION art30.art30_try(email text, address text, key bytea, OUT wait integer, OUT passed integer) RETURNS record
    LANGUAGE plpgsql
    AS $_$
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
end $_$;

CREATE FUNCTION art30.art30_use_link(link_sha256 bytea, cost text, salt bytea, verifier bytea, token_sha256 bytea) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION art30.art30_use_link(link_sha256 bytea, cost text, salt bytea, verifier bytea, token_sha256 bytea) IS 'Sets the password and opens a session; null when the link was used, has ended or never was.';

CREATE FUNCTION art30.art30_verify_audit(known text) RETURNS TABLE(chain text, entries bigint, hash text, faults jsonb, unknown jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'art30', 'pg_temp'
    AS $$
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

COMMENT ON FUNCTION art30.art30_verify_audit(known text) IS 'Each chain that whoever acts may see, the installation''s first: where it ends, and what is wrong with it. Unknown: which of the hashes that were kept elsewhere, by their places, are in no chain at all.';

CREATE PROCEDURE art30.art30_version(IN kept regclass, IN installation text DEFAULT NULL::text)
    LANGUAGE plpgsql
    AS $_$
declare
    event record;
begin
    if installation is not null then
        execute format('create trigger bump after insert or update or delete or truncate on %s
            for each statement execute function art30_bump_installation(%L)', kept, installation);
        return;
    end if;
    for event in values ('insert', 'new'), ('update', 'new'), ('delete', 'old') loop
        execute format('create trigger bump_%1$s after %1$s on %2$s
            referencing %3$s table as changed
            for each statement execute function art30_bump_register()',
            event.column1, kept, event.column2);
    end loop;
    execute format('create trigger bump_truncate after truncate on %s
        for each statement execute function art30_bump_register()', kept);
end $_$;

COMMENT ON PROCEDURE art30.art30_version(IN kept regclass, IN installation text) IS 'A table with register_id changes its register''s version, any other that part of the installation''s.';

CREATE FUNCTION art30.art30_wait(keys bytea[]) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select greatest(0, ceil(extract(epoch from max(until) - clock_timestamp())))::int
    from art30_secret.attempt where key_sha256 = any (keys) and until > '-infinity'
$$;

CREATE FUNCTION art30.art30_word(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $_$
    select case
        -- A prompt in brackets or braces, whatever it asks for.
        when value ~ '^[\s_*]*(\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>)[\s_*.]*$' then '…'
        -- Most cells are longer than anything that tells nothing.
        when length(value) <= 30 then coalesce(nullif(regexp_replace(
            lower(btrim(value, E' \t\n\r.,:;!?…-–—−_*"''()')), '[0-9]+$', '#'), ''), '…')
    end
$_$;

COMMENT ON FUNCTION art30.art30_word(value text) IS 'A cell as phrase would have it; null where it is too long to stand there. Not strict, so that it is inlined. In phrase, # stands for a number after a word and … for what has no word.';

CREATE TABLE art30.acceptance (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    rule art30.key NOT NULL,
    subject text NOT NULL,
    subject_id art30.key NOT NULL,
    reason art30.cell NOT NULL,
    accepted_by art30.one_line NOT NULL,
    accepted date NOT NULL,
    until date NOT NULL,
    facts text,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT acceptance_period CHECK ((until >= accepted)),
    CONSTRAINT acceptance_reason CHECK ((btrim((reason)::text) <> ''::text))
);

COMMENT ON TABLE art30.acceptance IS 'A gap a person answers for, until a day and while its facts stay the same.';

COMMENT ON COLUMN art30.acceptance.subject IS 'What the gap points at: activity, engagement, notice …';

COMMENT ON COLUMN art30.acceptance.facts IS 'Fingerprint of the gap''s facts when it was accepted; other facts bring the gap back.';

CREATE TABLE art30.access (
    register_id integer NOT NULL,
    person_id integer NOT NULL,
    role art30.access_role NOT NULL
);

CREATE TABLE art30.activity (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    role art30.role DEFAULT 'controller'::art30.role NOT NULL,
    status art30.activity_status DEFAULT 'active'::art30.activity_status NOT NULL,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    description art30.cell,
    owner art30.one_line,
    collected_from art30.cell,
    exemption_claimed boolean,
    occasional boolean,
    likely_risk boolean,
    recipients_none date,
    measures_omitted art30.cell,
    dpia_screened date,
    dpia_exception art30.cell,
    special_none date,
    reviewed date,
    review_due date,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    transfers_none date,
    collected_from_subject art30.answer,
    collected_from_public art30.answer,
    CONSTRAINT activity_period CHECK ((ends >= starts))
);

COMMENT ON COLUMN art30.activity.exemption_claimed IS 'Marked as exempt under art 30(5).';

COMMENT ON COLUMN art30.activity.recipients_none IS 'The day somebody checked that there are none.';

COMMENT ON COLUMN art30.activity.measures_omitted IS 'Why no description is possible, art 30(1)(g).';

COMMENT ON COLUMN art30.activity.dpia_exception IS 'Why no assessment is made although criteria are met, with the officer''s view.';

COMMENT ON COLUMN art30.activity.special_none IS 'The day somebody checked that free text holds neither art 9 nor art 10 data.';

COMMENT ON COLUMN art30.activity.transfers_none IS 'The day somebody checked that nothing leaves the EU/EEA, art 30(1)(e).';

COMMENT ON COLUMN art30.activity.collected_from_subject IS 'Whether data are collected from the data subject, given or observed: art 13, else art 14.';

COMMENT ON COLUMN art30.activity.collected_from_public IS 'Whether the source that data come from is publicly accessible, art 14(2)(f).';

CREATE TABLE art30.activity_declared_transfer (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    territory art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.activity_declared_transfer IS 'Derived transfers accepted into the record: countries and organisations, art 30(1)(e).';

CREATE TABLE art30.activity_dpia_criterion (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    criterion art30.dpia_criterion NOT NULL,
    met art30.answer NOT NULL,
    note art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.activity_dpia_criterion IS 'The nine criteria, the art 35(3) cases and IMY''s examples, each answered.';

CREATE TABLE art30.activity_engagement (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    engagement art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.activity_engagement IS 'The engagements an activity uses; for a processor also the customer''s engagement of the keeper.';

CREATE TABLE art30.activity_location (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    kind art30.place_kind NOT NULL,
    territory art30.key NOT NULL,
    site art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    on_the_move boolean
);

COMMENT ON TABLE art30.activity_location IS 'Where the keeper itself stores and reads: own servers, own staff, no other party.';

COMMENT ON COLUMN art30.activity_location.on_the_move IS 'Only own staff while travelling (EDPB 05/2021 example 8).';

CREATE TABLE art30.activity_measure (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    measure art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

CREATE TABLE art30.activity_purpose (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

CREATE TABLE art30.activity_purpose_basis (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    purpose art30.key NOT NULL,
    basis art30.basis NOT NULL,
    interest art30.cell,
    law art30.cell,
    consent_evidence art30.answer,
    consent_withdrawal art30.cell,
    consent_separate art30.answer,
    consent_guardian art30.answer,
    consent_free_choice art30.cell,
    note art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.activity_purpose_basis IS 'Art 6(1), per purpose.';

COMMENT ON COLUMN art30.activity_purpose_basis.consent_evidence IS 'Proof of the consent, art 7(1).';

COMMENT ON COLUMN art30.activity_purpose_basis.consent_withdrawal IS 'How it is withdrawn, art 7(3).';

COMMENT ON COLUMN art30.activity_purpose_basis.consent_separate IS 'Asked for each purpose by itself, recital 43.';

COMMENT ON COLUMN art30.activity_purpose_basis.consent_guardian IS 'Given by the guardian of a child under 13, art 8 and dataskyddslagen 2:4.';

COMMENT ON COLUMN art30.activity_purpose_basis.consent_free_choice IS 'Why employees or others in a dependent position choose freely, recital 43.';

CREATE TABLE art30.activity_purpose_basis_data (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    purpose art30.key NOT NULL,
    basis art30.basis NOT NULL,
    data_category art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.activity_purpose_basis_data IS 'The data categories a basis is limited to; none listed: the basis covers all of them.';

CREATE TABLE art30.activity_purpose_basis_subject (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    purpose art30.key NOT NULL,
    basis art30.basis NOT NULL,
    subject_category art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.activity_purpose_basis_subject IS 'The groups of persons a basis is limited to; none listed: the basis covers all of them.';

CREATE TABLE art30.activity_recipient (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    kind art30.recipient_kind
);

COMMENT ON TABLE art30.activity_recipient IS 'Categories of recipients, art 30(1)(d).';

COMMENT ON COLUMN art30.activity_recipient.kind IS 'internal: within the organisation; public: anybody, as what is published.';

CREATE TABLE art30.activity_service (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    service art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.activity_service IS 'The systems an activity runs in, own or supplied.';

CREATE TABLE art30.activity_subject (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    subject_category art30.key NOT NULL,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    persons_at_least integer,
    persons_at_most integer,
    CONSTRAINT activity_subject_persons CHECK ((persons_at_most >= persons_at_least)),
    CONSTRAINT activity_subject_persons_at_least CHECK ((persons_at_least >= 0)),
    CONSTRAINT activity_subject_persons_at_most CHECK ((persons_at_most >= 0))
);

CREATE TABLE art30.activity_subject_data (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    subject_category art30.key NOT NULL,
    data_category art30.key NOT NULL,
    retention art30.retention,
    retention_period interval,
    retention_from art30.cell,
    retention_criterion art30.cell,
    retention_omitted art30.cell,
    article_9 art30.article_9_condition,
    article_9_law art30.cell,
    article_10_law art30.cell,
    identity_number_ground art30.identity_number_ground,
    identity_number_note art30.cell,
    starts date,
    erase_by date,
    erased date,
    legal_hold art30.cell,
    note art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    retention_law art30.cell,
    CONSTRAINT activity_subject_data_criterion CHECK (((retention <> 'criterion'::art30.retention) OR (retention_criterion IS NOT NULL))),
    CONSTRAINT activity_subject_data_period CHECK (((retention <> 'period'::art30.retention) OR (retention_period IS NOT NULL))),
    CONSTRAINT activity_subject_data_period_positive CHECK ((retention_period >= '00:00:00'::interval))
);

COMMENT ON COLUMN art30.activity_subject_data.retention_from IS 'The event the period runs from.';

COMMENT ON COLUMN art30.activity_subject_data.retention_omitted IS 'Why no time limit is possible, art 30(1)(f).';

COMMENT ON COLUMN art30.activity_subject_data.article_9 IS 'The art 9(2) condition relied on.';

COMMENT ON COLUMN art30.activity_subject_data.article_10_law IS 'Statute or IMY decision that allows data on offences, art 10.';

COMMENT ON COLUMN art30.activity_subject_data.identity_number_ground IS 'Why the identity number may be used, dataskyddslagen 3:10.';

COMMENT ON COLUMN art30.activity_subject_data.starts IS 'Since when these data are processed.';

COMMENT ON COLUMN art30.activity_subject_data.retention_law IS 'The provision or the decision on weeding that archiving rests on: arkivlagen 3 and 10 §§.';

CREATE TABLE art30.activity_subject_data_limit (
    register_id integer NOT NULL,
    activity art30.key NOT NULL,
    subject_category art30.key NOT NULL,
    data_category art30.key NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    retention art30.retention NOT NULL,
    retention_period interval,
    retention_from art30.one_line,
    retention_criterion art30.cell,
    retention_law art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT activity_subject_data_limit_criterion CHECK (((retention <> 'criterion'::art30.retention) OR (retention_criterion IS NOT NULL))),
    CONSTRAINT activity_subject_data_limit_period CHECK (((retention <> 'period'::art30.retention) OR (retention_period IS NOT NULL))),
    CONSTRAINT activity_subject_data_limit_period_positive CHECK ((retention_period >= '00:00:00'::interval))
);

COMMENT ON TABLE art30.activity_subject_data_limit IS 'A further time limit, for a part of the data: name says which.';

CREATE TABLE art30.adequacy (
    key art30.key NOT NULL,
    entity text NOT NULL,
    iso_alpha2 text,
    territory art30.key NOT NULL,
    entity_type text NOT NULL,
    decision_number text NOT NULL,
    celex text NOT NULL,
    legal_basis text NOT NULL,
    amends_key art30.key,
    adopted date NOT NULL,
    oj_published date,
    applies_from date NOT NULL,
    applies_from_basis text,
    applies_until date,
    during daterange GENERATED ALWAYS AS (daterange(applies_from, applies_until, '[]'::text)) STORED NOT NULL,
    how_ended text,
    scope text NOT NULL,
    scope_test text NOT NULL,
    needs_importer_certification text NOT NULL,
    conditions_notes text,
    contested date,
    sunset boolean DEFAULT false NOT NULL,
    status text NOT NULL,
    verification_note text,
    source_url text,
    invalidated date,
    commercial boolean DEFAULT false NOT NULL,
    entity_sv text,
    CONSTRAINT adequacy_certification CHECK ((needs_importer_certification = ANY (ARRAY['yes'::text, 'no'::text])))
);

COMMENT ON TABLE art30.adequacy IS 'Commission decisions under art 45 (or Directive 95/46 art 25(6)).';

COMMENT ON COLUMN art30.adequacy.contested IS 'From when its validity is openly in doubt.';

COMMENT ON COLUMN art30.adequacy.sunset IS 'Its end is written into it; an annulment nobody could foresee is not.';

COMMENT ON COLUMN art30.adequacy.invalidated IS 'The day of the judgment that declared it invalid, from which on it is no ground.';

COMMENT ON COLUMN art30.adequacy.commercial IS 'The decision reaches no public authorities unless the importer is confirmed to be inside it.';

CREATE TABLE art30.agreement (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line,
    kind art30.agreement_kind DEFAULT 'processing'::art30.agreement_kind NOT NULL,
    status art30.agreement_status,
    form art30.agreement_form,
    signed date,
    updated date,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    instructions art30.presence,
    confidentiality art30.presence,
    security art30.presence,
    subprocessor_terms art30.presence,
    rights_assistance art30.presence,
    duties_assistance art30.presence,
    deletion_or_return art30.presence,
    audit art30.presence,
    subject_matter art30.presence,
    duration art30.presence,
    nature_and_purpose art30.presence,
    data_types art30.presence,
    subject_types art30.presence,
    authorisation art30.authorisation,
    notice_days integer,
    essence_published boolean,
    evidence art30.cell,
    reviewed date,
    review_due date,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    terms_version art30.one_line,
    terms_url art30.one_line,
    objection_days integer,
    incident_hours integer,
    CONSTRAINT agreement_incident_hours CHECK (((incident_hours >= 0) AND (incident_hours <= 720))),
    CONSTRAINT agreement_notice_days CHECK (((notice_days >= 0) AND (notice_days <= 365))),
    CONSTRAINT agreement_objection_days CHECK (((objection_days >= 0) AND (objection_days <= 365))),
    CONSTRAINT agreement_period CHECK ((ends >= starts))
);

COMMENT ON TABLE art30.agreement IS 'Data processing agreement (art 28(3)) or joint arrangement (art 26).';

COMMENT ON COLUMN art30.agreement.instructions IS 'Art 28(3)(a).';

COMMENT ON COLUMN art30.agreement.confidentiality IS 'Art 28(3)(b).';

COMMENT ON COLUMN art30.agreement.security IS 'Art 28(3)(c).';

COMMENT ON COLUMN art30.agreement.subprocessor_terms IS 'Art 28(3)(d).';

COMMENT ON COLUMN art30.agreement.rights_assistance IS 'Art 28(3)(e).';

COMMENT ON COLUMN art30.agreement.duties_assistance IS 'Art 28(3)(f).';

COMMENT ON COLUMN art30.agreement.deletion_or_return IS 'Art 28(3)(g).';

COMMENT ON COLUMN art30.agreement.audit IS 'Art 28(3)(h).';

COMMENT ON COLUMN art30.agreement.authorisation IS 'Of subprocessors, art 28(2).';

COMMENT ON COLUMN art30.agreement.notice_days IS 'Days of notice before a new subprocessor starts.';

COMMENT ON COLUMN art30.agreement.terms_version IS 'The version of the terms that were accepted.';

COMMENT ON COLUMN art30.agreement.terms_url IS 'Where those terms are published.';

COMMENT ON COLUMN art30.agreement.objection_days IS 'Days to object in, once notified.';

COMMENT ON COLUMN art30.agreement.incident_hours IS 'Hours within which a breach is reported, art 33(2).';

CREATE TABLE art30.assessment (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    kind art30.assessment_kind NOT NULL,
    name art30.one_line,
    done date,
    outcome art30.assessment_outcome,
    organisation art30.key,
    engagement art30.key,
    territory art30.key,
    activity art30.key,
    purpose art30.key,
    interest art30.cell,
    measures art30.cell,
    problematic_law art30.answer,
    residual_risk art30.risk,
    review_due date,
    authority_consulted date,
    evidence art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON COLUMN art30.assessment.kind IS 'transfer: TIA; impact: DPIA; supplier: vendor check, art 28(1); balancing: art 6(1)(f).';

COMMENT ON COLUMN art30.assessment.problematic_law IS 'Does problematic law of the destination apply to this transfer in practice?';

CREATE TABLE art30.authority (
    key art30.key NOT NULL,
    name text NOT NULL,
    territory art30.key NOT NULL,
    starts date NOT NULL,
    ends date,
    during daterange GENERATED ALWAYS AS (daterange(starts, ends, '[]'::text)) STORED NOT NULL,
    status text NOT NULL,
    source text
);

COMMENT ON TABLE art30.authority IS 'Supervisory authorities under the names they had (art 51).';

CREATE TABLE art30.company_form (
    form text NOT NULL,
    language text NOT NULL,
    place text NOT NULL,
    CONSTRAINT company_form_place CHECK ((place = ANY (ARRAY['front'::text, 'behind'::text])))
);

COMMENT ON TABLE art30.company_form IS 'Forms of companies as they are written beside a name, in front of it or behind it.';

CREATE TABLE art30.conclusion (
    register_id integer NOT NULL,
    facts bigint NOT NULL,
    law bigint NOT NULL,
    day date NOT NULL,
    edition text NOT NULL,
    changes date NOT NULL,
    CONSTRAINT conclusion_changes CHECK ((changes > day))
);

COMMENT ON TABLE art30.conclusion IS 'What is kept of a register: which versions of its facts and of the law, from which day until which, by which texts.';

COMMENT ON COLUMN art30.conclusion.changes IS 'The first later day on which anything kept may be another; infinity where there is none.';

CREATE TABLE art30.data_category (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    special art30.special_category,
    special_none date,
    offences boolean,
    identity_number boolean,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON COLUMN art30.data_category.special IS 'Art 9(1) category, if it is one.';

COMMENT ON COLUMN art30.data_category.special_none IS 'The day somebody checked that this is neither art 9 nor art 10 data.';

COMMENT ON COLUMN art30.data_category.offences IS 'Convictions and offences, art 10.';

COMMENT ON COLUMN art30.data_category.identity_number IS 'Personal identity number, art 87.';

CREATE TABLE art30.dataset (
    name art30.key NOT NULL,
    confirmed date NOT NULL,
    confirmed_from text NOT NULL,
    status text NOT NULL
);

COMMENT ON TABLE art30.dataset IS 'When each set of reference data was last confirmed, and against what.';

CREATE TABLE art30.delivery (
    register_id integer NOT NULL,
    book text NOT NULL,
    version integer NOT NULL,
    language text NOT NULL,
    time_zone text NOT NULL,
    scope art30.key[],
    "on" date NOT NULL,
    known_at timestamp with time zone NOT NULL,
    recipient art30.cell NOT NULL,
    case_number art30.cell,
    cover jsonb NOT NULL,
    since integer,
    entries integer NOT NULL,
    formats text[] NOT NULL,
    data_sha256 text NOT NULL,
    files jsonb NOT NULL,
    manifest text NOT NULL,
    signature bytea NOT NULL,
    program text NOT NULL,
    delivered_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT delivery_book CHECK ((book = ANY (ARRAY['controller'::text, 'processor'::text])))
);

COMMENT ON TABLE art30.delivery IS 'The record as it was handed over (art 30(4)); never changed.';

COMMENT ON COLUMN art30.delivery.scope IS 'The activities chosen; empty: all of the book.';

COMMENT ON COLUMN art30.delivery.cover IS 'What only the sender knew: reference, approval, words on scope.';

COMMENT ON COLUMN art30.delivery.since IS 'The delivery its list of changes starts from.';

CREATE TABLE art30.disclosure (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    organisation art30.key,
    engagement art30.key,
    authority art30.one_line NOT NULL,
    territory art30.key NOT NULL,
    requested date,
    disclosed date,
    agreement_cited art30.cell,
    basis_analysis art30.cell,
    transfer_analysis art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.disclosure IS 'A request by a foreign court or authority, art 48.';

COMMENT ON COLUMN art30.disclosure.agreement_cited IS 'The international agreement it rests on.';

COMMENT ON COLUMN art30.disclosure.basis_analysis IS 'The art 6 ground, as analysed (EDPB 02/2024).';

COMMENT ON COLUMN art30.disclosure.transfer_analysis IS 'The chapter V ground, as analysed.';

CREATE TABLE art30.engagement (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    client art30.key,
    supplier art30.key NOT NULL,
    service art30.key,
    capacity art30.capacity NOT NULL,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    processing art30.cell,
    risk art30.risk,
    claims_only art30.key,
    support_access art30.answer,
    foreign_access_barred boolean,
    subprocessors art30.subprocessors,
    subprocessors_checked date,
    approved date,
    notified date,
    objected date,
    returns_data boolean,
    kept interval,
    kept_backup interval,
    clear_text art30.answer,
    key_holder art30.key_holder,
    reviewed date,
    review_due date,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    own_purposes art30.answer,
    CONSTRAINT engagement_kept CHECK ((kept >= '00:00:00'::interval)),
    CONSTRAINT engagement_kept_backup CHECK ((kept_backup >= '00:00:00'::interval)),
    CONSTRAINT engagement_period CHECK ((ends >= starts))
);

COMMENT ON COLUMN art30.engagement.client IS 'Who engages; empty: the upstream supplier, or the keeper where there is no upstream.';

COMMENT ON COLUMN art30.engagement.processing IS 'Kinds of processing carried out, art 30(2)(b).';

COMMENT ON COLUMN art30.engagement.claims_only IS 'Vendor or contract claims that all processing stays in this place or region.';

COMMENT ON COLUMN art30.engagement.foreign_access_barred IS 'The contract forbids non-EEA access.';

COMMENT ON COLUMN art30.engagement.approved IS 'A subprocessor: the day it was approved, art 28(2).';

COMMENT ON COLUMN art30.engagement.returns_data IS 'Where the keeper is the processor: results go back to the client (default yes).';

COMMENT ON COLUMN art30.engagement.kept IS 'How long the supplier keeps the data after they are erased here.';

COMMENT ON COLUMN art30.engagement.kept_backup IS 'The same for its backups.';

COMMENT ON COLUMN art30.engagement.clear_text IS 'Does the supplier need the data in clear text?';

COMMENT ON COLUMN art30.engagement.key_holder IS 'Who holds the encryption keys (EDPB Recommendations 01/2020 annex 2).';

COMMENT ON COLUMN art30.engagement.own_purposes IS 'Does the supplier use the data for purposes of its own? Then it is a controller, art 28(10).';

CREATE TABLE art30.engagement_agreement (
    register_id integer NOT NULL,
    engagement art30.key NOT NULL,
    agreement art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

CREATE TABLE art30.engagement_data (
    register_id integer NOT NULL,
    engagement art30.key NOT NULL,
    activity art30.key NOT NULL,
    subject_category art30.key NOT NULL,
    data_category art30.key NOT NULL,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.engagement_data IS 'The data the supplier receives. None listed of an activity: not documented, judged as all.';

CREATE TABLE art30.engagement_location (
    register_id integer NOT NULL,
    engagement art30.key NOT NULL,
    kind art30.place_kind NOT NULL,
    territory art30.key NOT NULL,
    site art30.cell,
    territory_checked date,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    chosen art30.answer,
    on_the_move boolean,
    CONSTRAINT engagement_location_period CHECK ((ends >= starts))
);

COMMENT ON TABLE art30.engagement_location IS 'Where the supplier stores and reads. Remote access is a location (EDPB 05/2021).';

COMMENT ON COLUMN art30.engagement_location.territory_checked IS 'The day sub-territories such as Gibraltar or Greenland were ruled out.';

COMMENT ON COLUMN art30.engagement_location.chosen IS 'Where the customer chooses among places: is it this one? Empty: it is no choice.';

COMMENT ON COLUMN art30.engagement_location.on_the_move IS 'Only the supplier''s own staff while travelling (by analogy EDPB 05/2021 example 8).';

CREATE TABLE art30.engagement_safeguard (
    register_id integer NOT NULL,
    engagement art30.key NOT NULL,
    instrument art30.key NOT NULL,
    decision art30.key,
    executed boolean,
    signed date,
    changed date,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    annex_1a art30.presence,
    annex_1b art30.presence,
    annex_1c art30.presence,
    annex_2 art30.presence,
    annex_3 art30.presence,
    notice_days integer,
    altered art30.cell,
    approval art30.cell,
    approved_scope art30.answer,
    combines_eu_data boolean,
    recurrence art30.recurrence,
    consent_evidence art30.answer,
    free_choice art30.answer,
    authority_powers boolean,
    necessity_test art30.cell,
    authority_notified date,
    subjects_informed date,
    evidence art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT engagement_safeguard_notice_days CHECK (((notice_days >= 0) AND (notice_days <= 365))),
    CONSTRAINT engagement_safeguard_period CHECK ((ends >= starts)),
    CONSTRAINT engagement_safeguard_relied_decision CHECK (((decision IS NULL) OR ((instrument)::text = 'ART45'::text)))
);

COMMENT ON TABLE art30.engagement_safeguard IS 'A ground relied on for the transfer, arts 45 to 49.';

COMMENT ON COLUMN art30.engagement_safeguard.executed IS 'Signed or validly incorporated by both parties; false: only referred to.';

COMMENT ON COLUMN art30.engagement_safeguard.changed IS 'When the processing under old clauses changed.';

COMMENT ON COLUMN art30.engagement_safeguard.combines_eu_data IS 'Module 4: the processor adds data it collected in the EU (clauses 14 and 15).';

COMMENT ON COLUMN art30.engagement_safeguard.free_choice IS 'Consent of employees or others in a dependent position: is the choice real (recital 43)?';

COMMENT ON COLUMN art30.engagement_safeguard.authority_powers IS 'The exporter is a public authority exercising its powers, art 49(3).';

CREATE TABLE art30.engagement_safeguard_subject (
    register_id integer NOT NULL,
    engagement art30.key NOT NULL,
    instrument art30.key NOT NULL,
    subject_category art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.engagement_safeguard_subject IS 'Whose data the tool covers (annex I.B, scope of approved rules). None listed: everybody''s.';

CREATE TABLE art30.engagement_upstream (
    register_id integer NOT NULL,
    engagement art30.key NOT NULL,
    upstream art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT engagement_upstream_other CHECK (((engagement)::text <> (upstream)::text))
);

COMMENT ON TABLE art30.engagement_upstream IS 'The engagements whose supplier engages this one: the chain.';

CREATE TABLE art30.register (
    register_id integer NOT NULL,
    slug art30.key NOT NULL,
    keeper art30.key NOT NULL,
    title art30.one_line,
    language text,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT register_language CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])))
);

COMMENT ON TABLE art30.register IS 'The record one organisation keeps: the unit of access (art 30).';

CREATE VIEW art30.field WITH (security_invoker='true') AS
 WITH RECURSIVE kept AS (
         SELECT c.oid,
            c.relname,
            k_1.conkey
           FROM (pg_class c
             JOIN pg_constraint k_1 ON (((k_1.conrelid = c.oid) AND (k_1.contype = 'p'::"char"))))
          WHERE ((c.relkind = 'r'::"char") AND (c.relnamespace = ( SELECT pg_class.relnamespace
                   FROM pg_class
                  WHERE (pg_class.oid = ('art30.register'::regclass)::oid))) AND (EXISTS ( SELECT
                   FROM pg_trigger t_1
                  WHERE ((t_1.tgrelid = c.oid) AND (t_1.tgname = 'keep_history'::name)))))
        ), parent AS (
         SELECT DISTINCT ON (k_1.oid) k_1.oid,
            p_1.relname,
            f.conname,
            cardinality(f.conkey) AS width
           FROM ((kept k_1
             JOIN pg_constraint f ON (((f.conrelid = k_1.oid) AND (f.contype = 'f'::"char") AND (f.conkey = k_1.conkey[1:cardinality(f.conkey)]) AND (cardinality(f.conkey) > 1))))
             JOIN kept p_1 ON ((p_1.oid = f.confrelid)))
          ORDER BY k_1.oid, (cardinality(f.conkey)) DESC
        ), base AS (
         SELECT pg_type.oid AS type,
            pg_type.typbasetype AS base
           FROM pg_type
          WHERE (pg_type.typbasetype <> (0)::oid)
        UNION ALL
         SELECT b_1.type,
            t_1.typbasetype
           FROM (base b_1
             JOIN pg_type t_1 ON (((t_1.oid = b_1.base) AND (t_1.typbasetype <> (0)::oid))))
        )
 SELECT (k.relname)::text AS table_name,
    k.oid AS table_position,
    (p.relname)::text AS parent,
    (p.conname)::text AS parent_key,
    (a.attname)::text AS column_name,
    a.attnum AS "position",
    ((COALESCE(b.base, t.oid))::regtype)::text AS type,
    (a.attnotnull AND (d.adbin IS NULL)) AS required,
    "substring"(pg_get_expr(d.adbin, d.adrelid), '^''([^'']*)'''::text) AS default_value,
    (array_position(k.conkey, a.attnum) - 1) AS key_position,
    COALESCE((array_position(k.conkey, a.attnum) <= p.width), false) AS inherited,
    ( SELECT array_agg((e.enumlabel)::text ORDER BY e.enumsortorder) AS array_agg
           FROM pg_enum e
          WHERE (e.enumtypid = t.oid)) AS allowed,
    (t.typname)::text AS type_name
   FROM (((((kept k
     JOIN pg_attribute a ON (((a.attrelid = k.oid) AND (a.attnum > 0) AND (NOT a.attisdropped) AND (a.attgenerated = ''::"char") AND (a.attname <> ALL (ARRAY['register_id'::name, 'known_from'::name, 'known_by'::name])))))
     JOIN pg_type t ON ((t.oid = a.atttypid)))
     LEFT JOIN base b ON (((b.type = t.oid) AND (NOT (EXISTS ( SELECT
           FROM pg_type n
          WHERE ((n.oid = b.base) AND (n.typbasetype <> (0)::oid))))))))
     LEFT JOIN parent p ON ((p.oid = k.oid)))
     LEFT JOIN pg_attrdef d ON (((d.adrelid = k.oid) AND (d.adnum = a.attnum))));

CREATE VIEW art30.field_reference WITH (security_invoker='true') AS
 SELECT (c.relname)::text AS table_name,
    (f.conname)::text AS constraint_name,
    (r.relname)::text AS target,
    ARRAY( SELECT (a.attname)::text AS attname
           FROM (unnest(f.conkey) WITH ORDINALITY x(num, ord)
             JOIN pg_attribute a ON (((a.attrelid = f.conrelid) AND (a.attnum = x.num))))
          WHERE (a.attname <> 'register_id'::name)
          ORDER BY x.ord) AS columns
   FROM ((pg_constraint f
     JOIN pg_class c ON ((c.oid = f.conrelid)))
     JOIN pg_class r ON ((r.oid = f.confrelid)))
  WHERE ((f.contype = 'f'::"char") AND (EXISTS ( SELECT
           FROM art30.field
          WHERE ((field.table_name = c.relname) AND (field.parent_key IS DISTINCT FROM f.conname)))) AND (f.conkey <> ARRAY[(1)::smallint]));

COMMENT ON VIEW art30.field_reference IS 'Foreign keys other than the one to the table a table nests in.';

CREATE TABLE art30.history (
    register_id integer NOT NULL,
    history_id bigint NOT NULL,
    table_name text NOT NULL,
    "row" jsonb NOT NULL,
    known_from timestamp with time zone NOT NULL,
    known_until timestamp with time zone NOT NULL,
    known_by text NOT NULL,
    ended_by text NOT NULL
);

ALTER TABLE art30.history ALTER COLUMN history_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME art30.history_history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE art30.installation_version (
    part text NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT installation_version_part CHECK ((part = ANY (ARRAY['law'::text, 'people'::text])))
);

CREATE TABLE art30.instrument (
    key art30.key NOT NULL,
    legal_ref text NOT NULL,
    name_en text NOT NULL,
    name_sv text NOT NULL,
    family text NOT NULL,
    act text,
    celex text,
    valid_from date,
    new_contracts_until date,
    valid_until date,
    during daterange GENERATED ALWAYS AS (daterange(valid_from, valid_until, '[]'::text)) STORED NOT NULL,
    exporter_role text,
    importer_role text,
    tia_required text,
    sa_involvement text,
    repetitive_use text,
    covers_art28 text,
    key_conditions text,
    article text,
    module text,
    tia text NOT NULL,
    status text NOT NULL,
    source_url text,
    law_of art30.key,
    CONSTRAINT instrument_article CHECK ((article = ANY (ARRAY['45'::text, '46'::text, '49'::text]))),
    CONSTRAINT instrument_module CHECK ((module = ANY (ARRAY['M1'::text, 'M2'::text, 'M3'::text, 'M4'::text]))),
    CONSTRAINT instrument_tia CHECK ((tia = ANY (ARRAY['required'::text, 'conditional'::text, 'not_required'::text])))
);

COMMENT ON TABLE art30.instrument IS 'Transfer tools of chapter V, and what is often mistaken for one.';

COMMENT ON COLUMN art30.instrument.law_of IS 'The territory under whose own law the tool carries exports, for what is no tool of chapter V.';

CREATE VIEW art30.kept_table WITH (security_invoker='true') AS
 SELECT t.tgrelid AS oid,
    (c.relname)::text AS name,
    ( SELECT string_agg(
                CASE
                    WHEN ((y.typname = ANY (ARRAY['cell'::name, 'one_line'::name])) AND ((NOT a.attnotnull) OR (a.attname = 'name'::name))) THEN format(
                    CASE
                        WHEN a.attnotnull THEN 'coalesce(art30_told(%1$I), ''['' || key || '']'')::art30.one_line as %1$I'::text
                        ELSE 'art30_told(%1$I) as %1$I'::text
                    END, a.attname)
                    ELSE quote_ident((a.attname)::text)
                END, ', '::text ORDER BY a.attnum) AS string_agg
           FROM (pg_attribute a
             JOIN pg_type y ON ((y.oid = a.atttypid)))
          WHERE ((a.attrelid = c.oid) AND (a.attnum > 0) AND (NOT a.attisdropped))) AS told
   FROM (pg_trigger t
     JOIN pg_class c ON (((c.oid = t.tgrelid) AND (c.relnamespace = ('art30'::regnamespace)::oid))))
  WHERE ((t.tgname = 'keep_history'::name) AND (NOT t.tgisinternal));

COMMENT ON VIEW art30.kept_table IS 'Tables of registers whose every change is kept: what art30_keep was called for. told: their columns as they are read, cells that tell nothing left out.';

CREATE TABLE art30.legal_event (
    key art30.key NOT NULL,
    territory art30.key NOT NULL,
    day date NOT NULL,
    description text NOT NULL,
    status text NOT NULL,
    source text,
    description_sv text
);

COMMENT ON TABLE art30.legal_event IS 'Changes of law in a territory that date a transfer assessment.';

CREATE TABLE art30.measure (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    kind art30.measure_kind,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    CONSTRAINT measure_period CHECK ((ends >= starts))
);

COMMENT ON TABLE art30.measure IS 'Technical and organisational security measures, art 32(1).';

CREATE TABLE art30.membership (
    key art30.key NOT NULL,
    territory art30.key NOT NULL,
    starts date NOT NULL,
    ends date,
    during daterange GENERATED ALWAYS AS (daterange(starts, ends, '[]'::text)) STORED NOT NULL,
    basis text NOT NULL,
    status text NOT NULL,
    source text,
    basis_sv text
);

COMMENT ON TABLE art30.membership IS 'Periods in which sending to the territory is no chapter V transfer.';

CREATE TABLE art30.migration (
    version integer NOT NULL,
    name text NOT NULL,
    applied timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE art30.notice (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    url art30.one_line,
    published date,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    language text,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT notice_language CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    CONSTRAINT notice_period CHECK ((ends >= starts))
);

CREATE TABLE art30.notice_activity (
    register_id integer NOT NULL,
    notice art30.key NOT NULL,
    activity art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.notice_activity IS 'The activities a notice informs about; none: all of them.';

CREATE TABLE art30.notice_statement (
    register_id integer NOT NULL,
    notice art30.key NOT NULL,
    key art30.key NOT NULL,
    kind art30.statement_kind NOT NULL,
    text art30.cell,
    territory art30.key,
    instrument art30.key,
    decision art30.key,
    organisation art30.key,
    activity art30.key,
    data_category art30.key,
    basis art30.basis,
    period interval,
    "right" art30.data_right,
    authority art30.one_line,
    copy_from art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT notice_statement_needs_period CHECK (((period IS NOT NULL) OR (kind <> 'retention_at_most'::art30.statement_kind))),
    CONSTRAINT notice_statement_needs_right CHECK ((("right" IS NOT NULL) OR (kind <> 'right'::art30.statement_kind))),
    CONSTRAINT notice_statement_needs_territory CHECK (((territory IS NOT NULL) OR (kind <> ALL (ARRAY['stored_only_in'::art30.statement_kind, 'processed_only_in'::art30.statement_kind]))))
);

COMMENT ON COLUMN art30.notice_statement.text IS 'What the notice says, in the register''s own words.';

COMMENT ON COLUMN art30.notice_statement.copy_from IS 'Where a copy of the safeguard is to be had, art 13(1)(f).';

COMMENT ON COLUMN art30.notice_statement.source IS 'The heading it stands under.';

CREATE TABLE art30.organisation (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    kind art30.organisation_kind DEFAULT 'company'::art30.organisation_kind NOT NULL,
    number art30.one_line,
    address art30.cell,
    email art30.one_line,
    phone art30.one_line,
    contact art30.cell,
    seat art30.key,
    parent art30.key,
    headcount integer,
    profession art30.one_line,
    gdpr_applies art30.answer,
    dpo_required boolean,
    dpo_appointed boolean,
    dpo_contact art30.cell,
    representative art30.cell,
    reviewed date,
    review_due date,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    parent_none date,
    archive_law boolean,
    gdpr_exempt art30.gdpr_exemption,
    CONSTRAINT organisation_headcount CHECK ((headcount >= 0)),
    CONSTRAINT organisation_parent_none CHECK (((parent IS NULL) OR (parent_none IS NULL)))
);

COMMENT ON COLUMN art30.organisation.kind IS 'category: a party that is only described, not named.';

COMMENT ON COLUMN art30.organisation.gdpr_applies IS 'Is the organisation itself subject to the GDPR (art 3)? Says nothing about transfers.';

COMMENT ON COLUMN art30.organisation.parent_none IS 'The day somebody checked that it has no parent.';

COMMENT ON COLUMN art30.organisation.archive_law IS 'Its documents are official ones under arkivlagen (1990:782) 1 §.';

COMMENT ON COLUMN art30.organisation.gdpr_exempt IS 'Which act applies instead, where the GDPR does not apply to an organisation in the EEA.';

CREATE TABLE art30.organisation_assurance (
    register_id integer NOT NULL,
    organisation art30.key NOT NULL,
    key art30.key NOT NULL,
    kind art30.assurance_kind NOT NULL,
    scope art30.cell,
    issuer art30.one_line,
    starts date,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    evidence art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    CONSTRAINT organisation_assurance_period CHECK ((ends >= starts))
);

COMMENT ON TABLE art30.organisation_assurance IS 'A certificate or report of others on its security: no ground for a transfer (art 42, 46).';

CREATE TABLE art30.organisation_certification (
    register_id integer NOT NULL,
    organisation art30.key NOT NULL,
    scheme art30.key NOT NULL,
    starts date NOT NULL,
    ends date,
    during daterange GENERATED ALWAYS AS (art30.art30_period(starts, ends)) STORED NOT NULL,
    covers_hr art30.answer,
    entity art30.one_line,
    checked date,
    renewal_due date,
    evidence art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    covers_other art30.answer,
    CONSTRAINT organisation_certification_period CHECK ((ends >= starts))
);

COMMENT ON TABLE art30.organisation_certification IS 'Listing under a scheme that an adequacy decision needs, such as EU-US-DPF.';

COMMENT ON COLUMN art30.organisation_certification.covers_other IS 'Are other data than those on employees covered?';

CREATE TABLE art30.organisation_scope (
    register_id integer NOT NULL,
    organisation art30.key NOT NULL,
    test art30.key NOT NULL,
    covered art30.answer NOT NULL,
    confirmed date,
    evidence art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.organisation_scope IS 'Does the importer fall inside a decision''s scope test, such as importer_law:CA-PIPEDA?';

CREATE TABLE art30.organisation_scope_data (
    register_id integer NOT NULL,
    organisation art30.key NOT NULL,
    test art30.key NOT NULL,
    data_category art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.organisation_scope_data IS 'Data that fall outside the decision though the importer is inside it, such as credit data.';

CREATE TABLE art30.person (
    person_id integer NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    language text DEFAULT 'sv'::text NOT NULL,
    administrator boolean DEFAULT false NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    disabled timestamp with time zone,
    CONSTRAINT person_email CHECK (((email = lower(email)) AND (char_length(email) <= 254) AND (email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'::text))),
    CONSTRAINT person_language CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
    CONSTRAINT person_name CHECK (((btrim(name) <> ''::text) AND (char_length(name) <= 200) AND (name !~ '[[:cntrl:]]'::text)))
);

COMMENT ON TABLE art30.person IS 'Who may sign in. An administrator keeps people; registers need access.';

ALTER TABLE art30.person ALTER COLUMN person_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME art30.person_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE art30.phrase (
    phrase text NOT NULL,
    language text NOT NULL,
    means text NOT NULL,
    CONSTRAINT phrase_means CHECK ((means = ANY (ARRAY['public'::text, 'no_limit'::text, 'assurance'::text, 'certification'::text, 'blank'::text, 'no_name'::text])))
);

COMMENT ON TABLE art30.phrase IS 'What words mean, in lower case. public: a name of anybody who cares to look; no_limit: what of a time limit names neither event nor period; assurance: a paper that is no certification of art 42, certification: one that is; blank: stands where an answer should, and is none; no_name: begins a sentence or is followed by what looks like a company form, and is no part of a name.';

CREATE TABLE art30.profession (
    word text NOT NULL,
    language text NOT NULL,
    controller boolean NOT NULL,
    place text NOT NULL,
    in_name boolean NOT NULL,
    unless text,
    CONSTRAINT profession_place CHECK ((place = ANY (ARRAY['start'::text, 'within'::text, 'whole'::text])))
);

COMMENT ON TABLE art30.profession IS 'Stems of professions, in lower case, of those who as a rule are controllers of their own, and of those who as a rule act for others.';

COMMENT ON COLUMN art30.profession.in_name IS 'Whether it says something also where it stands in a name, and no profession is noted.';

COMMENT ON COLUMN art30.profession.unless IS 'What in the same text speaks against it; separated by semicolons.';

CREATE TABLE art30.reference_file (
    name text NOT NULL,
    sha256 text NOT NULL,
    loaded timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE art30.reference_history (
    reference_id bigint NOT NULL,
    name text NOT NULL,
    rows jsonb NOT NULL,
    until timestamp with time zone NOT NULL
);

ALTER TABLE art30.reference_history ALTER COLUMN reference_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME art30.reference_history_reference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE art30.register ALTER COLUMN register_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME art30.register_register_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE art30.register_version (
    register_id integer NOT NULL,
    version bigint NOT NULL,
    facts bigint NOT NULL
);

COMMENT ON TABLE art30.register_version IS 'Changes with every transaction that writes anything of the register, its deliveries or its audit.';

COMMENT ON COLUMN art30.register_version.facts IS 'The version that last changed anything conclusions are drawn from: all but deliveries and audit.';

CREATE TABLE art30.service (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    supplier art30.key,
    description art30.cell,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL,
    owner art30.one_line
);

COMMENT ON COLUMN art30.service.owner IS 'Who answers for the system at the keeper.';

CREATE TABLE art30.service_location (
    register_id integer NOT NULL,
    service art30.key NOT NULL,
    kind art30.place_kind NOT NULL,
    territory art30.key NOT NULL,
    site art30.one_line,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.service_location IS 'Where the keeper stores and reads in a system that it runs itself.';

CREATE TABLE art30.service_reseller (
    register_id integer NOT NULL,
    service art30.key NOT NULL,
    reseller art30.key NOT NULL,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.service_reseller IS 'Others that supply the same product: it may be had of several.';

CREATE TABLE art30.severity_override (
    register_id integer NOT NULL,
    rule art30.key NOT NULL,
    severity art30.severity NOT NULL,
    reason art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

COMMENT ON TABLE art30.severity_override IS 'A severity the register sets for itself: severities are no law.';

CREATE TABLE art30.subject_category (
    register_id integer NOT NULL,
    key art30.key NOT NULL,
    name art30.one_line NOT NULL,
    kind art30.subject_kind,
    vulnerable boolean,
    source art30.cell,
    known_from timestamp with time zone DEFAULT art30.art30_moment() NOT NULL,
    known_by text DEFAULT art30.art30_actor() NOT NULL
);

CREATE TABLE art30.suspicion (
    word text NOT NULL,
    language text NOT NULL,
    points_to text NOT NULL,
    place text DEFAULT 'start'::text NOT NULL,
    unless text,
    CONSTRAINT suspicion_place CHECK ((place = ANY (ARRAY['start'::text, 'within'::text, 'whole'::text]))),
    CONSTRAINT suspicion_word CHECK ((word ~ '^[[:alnum:]]{2,30}'::text))
);

COMMENT ON TABLE art30.suspicion IS 'Words that suggest art 9 or art 10 data in a name or a free text.';

COMMENT ON COLUMN art30.suspicion.word IS 'A stem in lower case; it may go on into the words that follow it.';

COMMENT ON COLUMN art30.suspicion.place IS 'Where in a word it stands: it begins it, is a part, or is all of it.';

COMMENT ON COLUMN art30.suspicion.unless IS 'Parts of the same word that speak against it, or words that follow each other in the text; separated by semicolons.';

CREATE TABLE art30.territory (
    key art30.key NOT NULL,
    name_en text NOT NULL,
    name_sv text NOT NULL,
    iso_alpha2 text,
    parent text,
    kind text NOT NULL,
    decided_as art30.key,
    treated_as text NOT NULL,
    verdict text NOT NULL,
    treatment text NOT NULL,
    notes text,
    status text NOT NULL,
    source text,
    treatment_sv text,
    CONSTRAINT territory_treated_as CHECK ((treated_as = ANY (ARRAY['inside'::text, 'third_country'::text, 'open'::text, 'unknown'::text, 'none'::text])))
);

COMMENT ON COLUMN art30.territory.decided_as IS 'The territory whose decisions and memberships apply here too, such as GB for GB-NIR.';

COMMENT ON COLUMN art30.territory.treated_as IS 'What the place is outside its membership periods; open: no settled verdict, say so.';

CREATE TABLE art30.territory_name (
    name text NOT NULL,
    territory text NOT NULL,
    kind text NOT NULL,
    source text NOT NULL,
    CONSTRAINT territory_name_kind CHECK ((kind = ANY (ARRAY['name'::text, 'alias'::text, 'city'::text, 'cloud_region'::text])))
);

COMMENT ON TABLE art30.territory_name IS 'What places are called in Swedish, English, Norwegian, Danish, Finnish, German, French and Spanish, besides the two names in territory.';

CREATE TABLE art30.threshold (
    key art30.key NOT NULL,
    starts date NOT NULL,
    ends date,
    during daterange GENERATED ALWAYS AS (daterange(starts, ends, '[]'::text)) STORED NOT NULL,
    value integer NOT NULL,
    unit text NOT NULL,
    legal_ref text,
    status text NOT NULL,
    source text,
    source_sv text
);

COMMENT ON TABLE art30.threshold IS 'Numbers that the law or the product sets and may change.';

CREATE TABLE art30_secret.session (
    token_sha256 bytea NOT NULL,
    person_id integer NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    seen timestamp with time zone DEFAULT now() NOT NULL,
    idle interval DEFAULT '00:30:00'::interval NOT NULL,
    ends timestamp with time zone DEFAULT (now() + '12:00:00'::interval) NOT NULL
);

CREATE VIEW art30_secret.acting AS
 SELECT s.token_sha256,
    s.seen,
    p.person_id,
    p.email,
    p.name,
    p.language,
    p.administrator
   FROM (art30_secret.session s
     JOIN art30.person p USING (person_id))
  WHERE ((s.token_sha256 = sha256(convert_to(NULLIF(current_setting('art30.session'::text, true), ''::text), 'UTF8'::name))) AND (s.ends > now()) AND (s.seen > (now() - s.idle)) AND (p.disabled IS NULL));

CREATE TABLE art30_secret.attempt (
    key_sha256 bytea NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
);

COMMENT ON TABLE art30_secret.attempt IS 'Failed tries of an e-mail or an address, of the last day.';

CREATE TABLE art30_secret.audit_head (
    audit_id bigint NOT NULL,
    hash bytea NOT NULL,
    chain integer NOT NULL
);

CREATE TABLE art30_secret.feed (
    token_sha256 bytea NOT NULL,
    register_id integer NOT NULL,
    person_id integer NOT NULL,
    made timestamp with time zone DEFAULT now() NOT NULL
);

COMMENT ON COLUMN art30_secret.feed.token_sha256 IS 'Of what the setting holds, `feed:` before it: no session can be one, so a feed opens no page.';

CREATE TABLE art30_secret.one_time_link (
    token_sha256 bytea NOT NULL,
    person_id integer NOT NULL,
    purpose text NOT NULL,
    ends timestamp with time zone DEFAULT (now() + '24:00:00'::interval) NOT NULL,
    used timestamp with time zone,
    CONSTRAINT one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'reset'::text])))
);

CREATE TABLE art30_secret.password (
    person_id integer NOT NULL,
    cost text NOT NULL,
    salt bytea NOT NULL,
    verifier bytea NOT NULL,
    changed timestamp with time zone DEFAULT now() NOT NULL
);

COMMENT ON COLUMN art30_secret.password.verifier IS 'SHA-256 of what scrypt made of password, salt and cost: the service sends the key, never reads it.';

CREATE TABLE art30_secret.pepper (
    bytes bytea NOT NULL
);

ALTER TABLE ONLY art30.acceptance
    ADD CONSTRAINT acceptance_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.access
    ADD CONSTRAINT access_pkey PRIMARY KEY (register_id, person_id);

ALTER TABLE ONLY art30.activity_declared_transfer
    ADD CONSTRAINT activity_declared_transfer_pkey PRIMARY KEY (register_id, activity, territory);

ALTER TABLE ONLY art30.activity_dpia_criterion
    ADD CONSTRAINT activity_dpia_criterion_pkey PRIMARY KEY (register_id, activity, criterion);

ALTER TABLE ONLY art30.activity_engagement
    ADD CONSTRAINT activity_engagement_pkey PRIMARY KEY (register_id, activity, engagement);

ALTER TABLE ONLY art30.activity_location
    ADD CONSTRAINT activity_location_pkey PRIMARY KEY (register_id, activity, kind, territory);

ALTER TABLE ONLY art30.activity_measure
    ADD CONSTRAINT activity_measure_pkey PRIMARY KEY (register_id, activity, measure);

ALTER TABLE ONLY art30.activity
    ADD CONSTRAINT activity_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.activity_purpose_basis_data
    ADD CONSTRAINT activity_purpose_basis_data_pkey PRIMARY KEY (register_id, activity, purpose, basis, data_category);

ALTER TABLE ONLY art30.activity_purpose_basis
    ADD CONSTRAINT activity_purpose_basis_pkey PRIMARY KEY (register_id, activity, purpose, basis);

ALTER TABLE ONLY art30.activity_purpose_basis_subject
    ADD CONSTRAINT activity_purpose_basis_subject_pkey PRIMARY KEY (register_id, activity, purpose, basis, subject_category);

ALTER TABLE ONLY art30.activity_purpose
    ADD CONSTRAINT activity_purpose_pkey PRIMARY KEY (register_id, activity, key);

ALTER TABLE ONLY art30.activity_recipient
    ADD CONSTRAINT activity_recipient_pkey PRIMARY KEY (register_id, activity, key);

ALTER TABLE ONLY art30.activity_service
    ADD CONSTRAINT activity_service_pkey PRIMARY KEY (register_id, activity, service);

ALTER TABLE ONLY art30.activity_subject_data_limit
    ADD CONSTRAINT activity_subject_data_limit_pkey PRIMARY KEY (register_id, activity, subject_category, data_category, key);

ALTER TABLE ONLY art30.activity_subject_data
    ADD CONSTRAINT activity_subject_data_pkey PRIMARY KEY (register_id, activity, subject_category, data_category);

ALTER TABLE ONLY art30.activity_subject
    ADD CONSTRAINT activity_subject_pkey PRIMARY KEY (register_id, activity, subject_category);

ALTER TABLE ONLY art30.adequacy
    ADD CONSTRAINT adequacy_pkey PRIMARY KEY (key);

ALTER TABLE ONLY art30.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (chain, audit_id);

ALTER TABLE ONLY art30.authority
    ADD CONSTRAINT authority_pkey PRIMARY KEY (key);

ALTER TABLE ONLY art30.company_form
    ADD CONSTRAINT company_form_pkey PRIMARY KEY (form, place);

ALTER TABLE ONLY art30.conclusion
    ADD CONSTRAINT conclusion_pkey PRIMARY KEY (register_id);

ALTER TABLE ONLY art30.data_category
    ADD CONSTRAINT data_category_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.dataset
    ADD CONSTRAINT dataset_pkey PRIMARY KEY (name);

ALTER TABLE ONLY art30.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (register_id, book, version);

ALTER TABLE ONLY art30.disclosure
    ADD CONSTRAINT disclosure_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.engagement_agreement
    ADD CONSTRAINT engagement_agreement_pkey PRIMARY KEY (register_id, engagement, agreement);

ALTER TABLE ONLY art30.engagement_data
    ADD CONSTRAINT engagement_data_pkey PRIMARY KEY (register_id, engagement, activity, subject_category, data_category);

ALTER TABLE ONLY art30.engagement_location
    ADD CONSTRAINT engagement_location_pkey PRIMARY KEY (register_id, engagement, kind, territory);

ALTER TABLE ONLY art30.engagement
    ADD CONSTRAINT engagement_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.engagement_safeguard
    ADD CONSTRAINT engagement_safeguard_pkey PRIMARY KEY (register_id, engagement, instrument);

ALTER TABLE ONLY art30.engagement_safeguard_subject
    ADD CONSTRAINT engagement_safeguard_subject_pkey PRIMARY KEY (register_id, engagement, instrument, subject_category);

ALTER TABLE ONLY art30.engagement_upstream
    ADD CONSTRAINT engagement_upstream_pkey PRIMARY KEY (register_id, engagement, upstream);

ALTER TABLE ONLY art30.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (register_id, history_id);

ALTER TABLE ONLY art30.installation_version
    ADD CONSTRAINT installation_version_pkey PRIMARY KEY (part);

ALTER TABLE ONLY art30.instrument
    ADD CONSTRAINT instrument_pkey PRIMARY KEY (key);

ALTER TABLE ONLY art30.legal_event
    ADD CONSTRAINT legal_event_pkey PRIMARY KEY (key);

ALTER TABLE ONLY art30.measure
    ADD CONSTRAINT measure_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (key);

ALTER TABLE ONLY art30.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (version);

ALTER TABLE ONLY art30.notice_activity
    ADD CONSTRAINT notice_activity_pkey PRIMARY KEY (register_id, notice, activity);

ALTER TABLE ONLY art30.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_pkey PRIMARY KEY (register_id, notice, key);

ALTER TABLE ONLY art30.organisation_assurance
    ADD CONSTRAINT organisation_assurance_pkey PRIMARY KEY (register_id, organisation, key);

ALTER TABLE ONLY art30.organisation_certification
    ADD CONSTRAINT organisation_certification_pkey PRIMARY KEY (register_id, organisation, scheme, starts);

ALTER TABLE ONLY art30.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.organisation_scope_data
    ADD CONSTRAINT organisation_scope_data_pkey PRIMARY KEY (register_id, organisation, test, data_category);

ALTER TABLE ONLY art30.organisation_scope
    ADD CONSTRAINT organisation_scope_pkey PRIMARY KEY (register_id, organisation, test);

ALTER TABLE ONLY art30.person
    ADD CONSTRAINT person_email_key UNIQUE (email);

ALTER TABLE ONLY art30.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY art30.phrase
    ADD CONSTRAINT phrase_pkey PRIMARY KEY (phrase, means);

ALTER TABLE ONLY art30.profession
    ADD CONSTRAINT profession_pkey PRIMARY KEY (word);

ALTER TABLE ONLY art30.reference_file
    ADD CONSTRAINT reference_file_pkey PRIMARY KEY (name);

ALTER TABLE ONLY art30.reference_history
    ADD CONSTRAINT reference_history_pkey PRIMARY KEY (reference_id);

ALTER TABLE ONLY art30.register
    ADD CONSTRAINT register_pkey PRIMARY KEY (register_id);

ALTER TABLE ONLY art30.register
    ADD CONSTRAINT register_slug_key UNIQUE (slug);

ALTER TABLE ONLY art30.register_version
    ADD CONSTRAINT register_version_pkey PRIMARY KEY (register_id);

ALTER TABLE ONLY art30.service_location
    ADD CONSTRAINT service_location_pkey PRIMARY KEY (register_id, service, kind, territory);

ALTER TABLE ONLY art30.service
    ADD CONSTRAINT service_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.service_reseller
    ADD CONSTRAINT service_reseller_pkey PRIMARY KEY (register_id, service, reseller);

ALTER TABLE ONLY art30.severity_override
    ADD CONSTRAINT severity_override_pkey PRIMARY KEY (register_id, rule);

ALTER TABLE ONLY art30.subject_category
    ADD CONSTRAINT subject_category_pkey PRIMARY KEY (register_id, key);

ALTER TABLE ONLY art30.suspicion
    ADD CONSTRAINT suspicion_pkey PRIMARY KEY (word);

ALTER TABLE ONLY art30.territory_name
    ADD CONSTRAINT territory_name_pkey PRIMARY KEY (name, territory);

ALTER TABLE ONLY art30.territory
    ADD CONSTRAINT territory_pkey PRIMARY KEY (key);

ALTER TABLE ONLY art30.threshold
    ADD CONSTRAINT threshold_pkey PRIMARY KEY (key, starts);

ALTER TABLE ONLY art30_secret.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (key_sha256);

ALTER TABLE ONLY art30_secret.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (chain);

ALTER TABLE ONLY art30_secret.feed
    ADD CONSTRAINT feed_pkey PRIMARY KEY (token_sha256);

ALTER TABLE ONLY art30_secret.feed
    ADD CONSTRAINT feed_register_id_person_id_key UNIQUE (register_id, person_id);

ALTER TABLE ONLY art30_secret.one_time_link
    ADD CONSTRAINT one_time_link_pkey PRIMARY KEY (token_sha256);

ALTER TABLE ONLY art30_secret.password
    ADD CONSTRAINT password_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY art30_secret.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token_sha256);

CREATE INDEX acceptance_known ON art30.acceptance USING btree (register_id, known_from);

CREATE INDEX access_of_person ON art30.access USING btree (person_id);

CREATE INDEX activity_by_name ON art30.activity USING btree (register_id, name NULLS FIRST, key);

CREATE INDEX activity_declared_transfer_known ON art30.activity_declared_transfer USING btree (register_id, known_from);

CREATE INDEX activity_dpia_criterion_known ON art30.activity_dpia_criterion USING btree (register_id, known_from);

CREATE INDEX activity_engagement_known ON art30.activity_engagement USING btree (register_id, known_from);

CREATE INDEX activity_engagement_up ON art30.activity_engagement USING btree (register_id, engagement);

CREATE INDEX activity_known ON art30.activity USING btree (register_id, known_from);

CREATE INDEX activity_location_known ON art30.activity_location USING btree (register_id, known_from);

CREATE INDEX activity_measure_known ON art30.activity_measure USING btree (register_id, known_from);

CREATE INDEX activity_purpose_basis_data_known ON art30.activity_purpose_basis_data USING btree (register_id, known_from);

CREATE INDEX activity_purpose_basis_known ON art30.activity_purpose_basis USING btree (register_id, known_from);

CREATE INDEX activity_purpose_basis_subject_known ON art30.activity_purpose_basis_subject USING btree (register_id, known_from);

CREATE INDEX activity_purpose_known ON art30.activity_purpose USING btree (register_id, known_from);

CREATE INDEX activity_recipient_known ON art30.activity_recipient USING btree (register_id, known_from);

CREATE INDEX activity_service_known ON art30.activity_service USING btree (register_id, known_from);

CREATE INDEX activity_service_up ON art30.activity_service USING btree (register_id, service);

CREATE INDEX activity_subject_data_known ON art30.activity_subject_data USING btree (register_id, known_from);

CREATE INDEX activity_subject_data_limit_known ON art30.activity_subject_data_limit USING btree (register_id, known_from);

CREATE INDEX activity_subject_known ON art30.activity_subject USING btree (register_id, known_from);

CREATE INDEX adequacy_by_territory ON art30.adequacy USING btree (territory);

CREATE INDEX agreement_known ON art30.agreement USING btree (register_id, known_from);

CREATE INDEX assessment_known ON art30.assessment USING btree (register_id, known_from);

CREATE INDEX audit_of_register ON art30.audit USING btree (register_id, audit_id);

CREATE INDEX audit_of_time ON art30.audit USING btree (at, audit_id);

CREATE INDEX data_category_known ON art30.data_category USING btree (register_id, known_from);

CREATE INDEX disclosure_known ON art30.disclosure USING btree (register_id, known_from);

CREATE INDEX engagement_agreement_known ON art30.engagement_agreement USING btree (register_id, known_from);

CREATE INDEX engagement_by_supplier ON art30.engagement USING btree (register_id, supplier);

CREATE INDEX engagement_data_activity ON art30.engagement_data USING btree (register_id, activity);

CREATE INDEX engagement_data_known ON art30.engagement_data USING btree (register_id, known_from);

CREATE INDEX engagement_known ON art30.engagement USING btree (register_id, known_from);

CREATE INDEX engagement_location_known ON art30.engagement_location USING btree (register_id, known_from);

CREATE INDEX engagement_safeguard_known ON art30.engagement_safeguard USING btree (register_id, known_from);

CREATE INDEX engagement_safeguard_subject_known ON art30.engagement_safeguard_subject USING btree (register_id, known_from);

CREATE INDEX engagement_upstream_down ON art30.engagement_upstream USING btree (register_id, upstream);

CREATE INDEX engagement_upstream_known ON art30.engagement_upstream USING btree (register_id, known_from);

CREATE INDEX history_table ON art30.history USING btree (table_name, register_id, known_until);

CREATE INDEX measure_known ON art30.measure USING btree (register_id, known_from);

CREATE INDEX notice_activity_known ON art30.notice_activity USING btree (register_id, known_from);

CREATE INDEX notice_known ON art30.notice USING btree (register_id, known_from);

CREATE INDEX notice_statement_known ON art30.notice_statement USING btree (register_id, known_from);

CREATE INDEX organisation_assurance_known ON art30.organisation_assurance USING btree (register_id, known_from);

CREATE INDEX organisation_certification_known ON art30.organisation_certification USING btree (register_id, known_from);

CREATE INDEX organisation_known ON art30.organisation USING btree (register_id, known_from);

CREATE INDEX organisation_scope_data_known ON art30.organisation_scope_data USING btree (register_id, known_from);

CREATE INDEX organisation_scope_known ON art30.organisation_scope USING btree (register_id, known_from);

CREATE INDEX register_known ON art30.register USING btree (register_id, known_from);

CREATE INDEX service_known ON art30.service USING btree (register_id, known_from);

CREATE INDEX service_location_known ON art30.service_location USING btree (register_id, known_from);

CREATE INDEX service_reseller_known ON art30.service_reseller USING btree (register_id, known_from);

CREATE INDEX severity_override_known ON art30.severity_override USING btree (register_id, known_from);

CREATE INDEX subject_category_known ON art30.subject_category USING btree (register_id, known_from);

CREATE INDEX territory_name_territory_idx ON art30.territory_name USING btree (territory);

CREATE INDEX attempt_last ON art30_secret.attempt USING btree (last);

CREATE INDEX one_time_link_person ON art30_secret.one_time_link USING btree (person_id);

CREATE INDEX session_person ON art30_secret.session USING btree (person_id);

CREATE TRIGGER audit_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON art30.audit FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_history_is_final();

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.access FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('people');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.adequacy FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.authority FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.company_form FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.dataset FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.instrument FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.legal_event FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.membership FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.person FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('people');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.phrase FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.profession FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.suspicion FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.territory FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.territory_name FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30.threshold FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('law');

CREATE TRIGGER bump_delete AFTER DELETE ON art30.acceptance REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_declared_transfer REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_dpia_criterion REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_engagement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_location REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_measure REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_purpose REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_purpose_basis REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_purpose_basis_data REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_purpose_basis_subject REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_recipient REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_service REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_subject REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_subject_data REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.activity_subject_data_limit REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.agreement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.assessment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.audit REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_delete AFTER DELETE ON art30.data_category REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.delivery REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_delete AFTER DELETE ON art30.disclosure REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.engagement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.engagement_agreement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.engagement_data REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.engagement_location REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.engagement_safeguard REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.engagement_safeguard_subject REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.engagement_upstream REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.measure REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.notice REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.notice_activity REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.notice_statement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.organisation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.organisation_assurance REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.organisation_certification REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.organisation_scope REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.organisation_scope_data REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.register REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.service REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.service_location REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.service_reseller REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.severity_override REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_delete AFTER DELETE ON art30.subject_category REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.acceptance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_declared_transfer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_dpia_criterion REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_engagement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_location REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_measure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_purpose REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_purpose_basis REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_purpose_basis_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_purpose_basis_subject REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_recipient REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_service REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_subject REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_subject_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.activity_subject_data_limit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.agreement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.assessment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.audit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_insert AFTER INSERT ON art30.data_category REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.delivery REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_insert AFTER INSERT ON art30.disclosure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.engagement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.engagement_agreement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.engagement_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.engagement_location REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.engagement_safeguard REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.engagement_safeguard_subject REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.engagement_upstream REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.measure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.notice REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.notice_activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.notice_statement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.organisation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.organisation_assurance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.organisation_certification REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.organisation_scope REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.organisation_scope_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.register REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.service REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.service_location REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.service_reseller REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.severity_override REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_insert AFTER INSERT ON art30.subject_category REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.acceptance FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_declared_transfer FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_dpia_criterion FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_engagement FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_location FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_measure FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_purpose FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_purpose_basis FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_purpose_basis_data FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_purpose_basis_subject FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_recipient FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_service FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_subject FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_subject_data FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.activity_subject_data_limit FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.agreement FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.assessment FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.audit FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.data_category FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.delivery FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.disclosure FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.engagement FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.engagement_agreement FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.engagement_data FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.engagement_location FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.engagement_safeguard FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.engagement_safeguard_subject FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.engagement_upstream FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.measure FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.notice FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.notice_activity FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.notice_statement FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.organisation FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.organisation_assurance FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.organisation_certification FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.organisation_scope FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.organisation_scope_data FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.register FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.service FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.service_location FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.service_reseller FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.severity_override FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_truncate AFTER TRUNCATE ON art30.subject_category FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.acceptance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_declared_transfer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_dpia_criterion REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_engagement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_location REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_measure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_purpose REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_purpose_basis REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_purpose_basis_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_purpose_basis_subject REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_recipient REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_service REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_subject REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_subject_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.activity_subject_data_limit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.agreement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.assessment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.audit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_update AFTER UPDATE ON art30.data_category REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.delivery REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register('shown');

CREATE TRIGGER bump_update AFTER UPDATE ON art30.disclosure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.engagement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.engagement_agreement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.engagement_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.engagement_location REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.engagement_safeguard REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.engagement_safeguard_subject REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.engagement_upstream REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.measure REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.notice REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.notice_activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.notice_statement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.organisation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.organisation_assurance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.organisation_certification REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.organisation_scope REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.organisation_scope_data REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.register REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.service REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.service_location REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.service_reseller REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.severity_override REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER bump_update AFTER UPDATE ON art30.subject_category REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_register();

CREATE TRIGGER delivery_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON art30.delivery FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_history_is_final();

CREATE TRIGGER history_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON art30.history FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_history_is_final();

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.acceptance FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('acceptance');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_declared_transfer FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_declared_transfer');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_dpia_criterion FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_dpia_criterion');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_engagement FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_engagement');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_location FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_location');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_measure FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_measure');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_purpose FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_purpose');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_purpose_basis FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_purpose_basis');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_purpose_basis_data FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_purpose_basis_data');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_purpose_basis_subject FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_purpose_basis_subject');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_recipient FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_recipient');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_service FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_service');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_subject FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_subject');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_subject_data FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_subject_data');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.activity_subject_data_limit FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('activity_subject_data_limit');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.agreement FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('agreement');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.assessment FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('assessment');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.data_category FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('data_category');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.disclosure FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('disclosure');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.engagement FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('engagement');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.engagement_agreement FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('engagement_agreement');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.engagement_data FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('engagement_data');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.engagement_location FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('engagement_location');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.engagement_safeguard FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('engagement_safeguard');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.engagement_safeguard_subject FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('engagement_safeguard_subject');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.engagement_upstream FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('engagement_upstream');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.measure FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('measure');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.notice FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('notice');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.notice_activity FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('notice_activity');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.notice_statement FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('notice_statement');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.organisation FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('organisation');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.organisation_assurance FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('organisation_assurance');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.organisation_certification FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('organisation_certification');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.organisation_scope FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('organisation_scope');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.organisation_scope_data FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('organisation_scope_data');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.register FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('register');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.service FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('service');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.service_location FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('service_location');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.service_reseller FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('service_reseller');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.severity_override FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('severity_override');

CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON art30.subject_category FOR EACH ROW EXECUTE FUNCTION art30.art30_keep_row('subject_category');

CREATE TRIGGER officer_only BEFORE DELETE ON art30.acceptance FOR EACH ROW EXECUTE FUNCTION art30.art30_officer_only();

CREATE TRIGGER officer_only BEFORE DELETE ON art30.delivery FOR EACH ROW EXECUTE FUNCTION art30.art30_officer_only();

CREATE TRIGGER officer_only BEFORE DELETE ON art30.severity_override FOR EACH ROW EXECUTE FUNCTION art30.art30_officer_only();

CREATE TRIGGER reference_history_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON art30.reference_history FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_history_is_final();

CREATE TRIGGER bump AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON art30_secret.feed FOR EACH STATEMENT EXECUTE FUNCTION art30.art30_bump_installation('people');

ALTER TABLE ONLY art30.acceptance
    ADD CONSTRAINT acceptance_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.access
    ADD CONSTRAINT access_person FOREIGN KEY (person_id) REFERENCES art30.person(person_id) ON DELETE CASCADE;

ALTER TABLE ONLY art30.access
    ADD CONSTRAINT access_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) ON DELETE CASCADE;

ALTER TABLE ONLY art30.activity_declared_transfer
    ADD CONSTRAINT activity_declared_transfer_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_declared_transfer
    ADD CONSTRAINT activity_declared_transfer_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_dpia_criterion
    ADD CONSTRAINT activity_dpia_criterion_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_engagement
    ADD CONSTRAINT activity_engagement_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_engagement
    ADD CONSTRAINT activity_engagement_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_location
    ADD CONSTRAINT activity_location_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_location
    ADD CONSTRAINT activity_location_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_measure
    ADD CONSTRAINT activity_measure_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_measure
    ADD CONSTRAINT activity_measure_measure FOREIGN KEY (register_id, measure) REFERENCES art30.measure(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_purpose
    ADD CONSTRAINT activity_purpose_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_purpose_basis_data
    ADD CONSTRAINT activity_purpose_basis_data_basis FOREIGN KEY (register_id, activity, purpose, basis) REFERENCES art30.activity_purpose_basis(register_id, activity, purpose, basis) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_purpose_basis_data
    ADD CONSTRAINT activity_purpose_basis_data_category FOREIGN KEY (register_id, data_category) REFERENCES art30.data_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_purpose_basis
    ADD CONSTRAINT activity_purpose_basis_purpose FOREIGN KEY (register_id, activity, purpose) REFERENCES art30.activity_purpose(register_id, activity, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_purpose_basis_subject
    ADD CONSTRAINT activity_purpose_basis_subject_basis FOREIGN KEY (register_id, activity, purpose, basis) REFERENCES art30.activity_purpose_basis(register_id, activity, purpose, basis) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_purpose_basis_subject
    ADD CONSTRAINT activity_purpose_basis_subject_category FOREIGN KEY (register_id, subject_category) REFERENCES art30.subject_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_recipient
    ADD CONSTRAINT activity_recipient_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity
    ADD CONSTRAINT activity_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_service
    ADD CONSTRAINT activity_service_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_service
    ADD CONSTRAINT activity_service_service FOREIGN KEY (register_id, service) REFERENCES art30.service(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_subject
    ADD CONSTRAINT activity_subject_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_subject
    ADD CONSTRAINT activity_subject_category FOREIGN KEY (register_id, subject_category) REFERENCES art30.subject_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_subject_data
    ADD CONSTRAINT activity_subject_data_category FOREIGN KEY (register_id, data_category) REFERENCES art30.data_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_subject_data_limit
    ADD CONSTRAINT activity_subject_data_limit_data FOREIGN KEY (register_id, activity, subject_category, data_category) REFERENCES art30.activity_subject_data(register_id, activity, subject_category, data_category) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.activity_subject_data
    ADD CONSTRAINT activity_subject_data_subject FOREIGN KEY (register_id, activity, subject_category) REFERENCES art30.activity_subject(register_id, activity, subject_category) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.adequacy
    ADD CONSTRAINT adequacy_amends FOREIGN KEY (amends_key) REFERENCES art30.adequacy(key) DEFERRABLE;

ALTER TABLE ONLY art30.adequacy
    ADD CONSTRAINT adequacy_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE;

ALTER TABLE ONLY art30.agreement
    ADD CONSTRAINT agreement_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.assessment
    ADD CONSTRAINT assessment_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.assessment
    ADD CONSTRAINT assessment_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.assessment
    ADD CONSTRAINT assessment_organisation FOREIGN KEY (register_id, organisation) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.assessment
    ADD CONSTRAINT assessment_purpose FOREIGN KEY (register_id, activity, purpose) REFERENCES art30.activity_purpose(register_id, activity, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.assessment
    ADD CONSTRAINT assessment_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.assessment
    ADD CONSTRAINT assessment_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.authority
    ADD CONSTRAINT authority_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE;

ALTER TABLE ONLY art30.data_category
    ADD CONSTRAINT data_category_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.delivery
    ADD CONSTRAINT delivery_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id);

ALTER TABLE ONLY art30.delivery
    ADD CONSTRAINT delivery_since FOREIGN KEY (register_id, book, since) REFERENCES art30.delivery(register_id, book, version);

ALTER TABLE ONLY art30.disclosure
    ADD CONSTRAINT disclosure_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.disclosure
    ADD CONSTRAINT disclosure_organisation FOREIGN KEY (register_id, organisation) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.disclosure
    ADD CONSTRAINT disclosure_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.disclosure
    ADD CONSTRAINT disclosure_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_agreement
    ADD CONSTRAINT engagement_agreement_agreement FOREIGN KEY (register_id, agreement) REFERENCES art30.agreement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_agreement
    ADD CONSTRAINT engagement_agreement_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement
    ADD CONSTRAINT engagement_claims_only FOREIGN KEY (claims_only) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement
    ADD CONSTRAINT engagement_client FOREIGN KEY (register_id, client) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_data
    ADD CONSTRAINT engagement_data_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_data
    ADD CONSTRAINT engagement_data_data_category FOREIGN KEY (register_id, data_category) REFERENCES art30.data_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_data
    ADD CONSTRAINT engagement_data_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_data
    ADD CONSTRAINT engagement_data_processed FOREIGN KEY (register_id, activity, subject_category, data_category) REFERENCES art30.activity_subject_data(register_id, activity, subject_category, data_category) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_data
    ADD CONSTRAINT engagement_data_subject_category FOREIGN KEY (register_id, subject_category) REFERENCES art30.subject_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_location
    ADD CONSTRAINT engagement_location_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_location
    ADD CONSTRAINT engagement_location_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement
    ADD CONSTRAINT engagement_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_safeguard
    ADD CONSTRAINT engagement_safeguard_decision FOREIGN KEY (decision) REFERENCES art30.adequacy(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_safeguard
    ADD CONSTRAINT engagement_safeguard_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_safeguard
    ADD CONSTRAINT engagement_safeguard_instrument FOREIGN KEY (instrument) REFERENCES art30.instrument(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_safeguard_subject
    ADD CONSTRAINT engagement_safeguard_subject_safeguard FOREIGN KEY (register_id, engagement, instrument) REFERENCES art30.engagement_safeguard(register_id, engagement, instrument) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_safeguard_subject
    ADD CONSTRAINT engagement_safeguard_subject_subject_category FOREIGN KEY (register_id, subject_category) REFERENCES art30.subject_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement
    ADD CONSTRAINT engagement_service FOREIGN KEY (register_id, service) REFERENCES art30.service(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement
    ADD CONSTRAINT engagement_supplier FOREIGN KEY (register_id, supplier) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_upstream
    ADD CONSTRAINT engagement_upstream_engagement FOREIGN KEY (register_id, engagement) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.engagement_upstream
    ADD CONSTRAINT engagement_upstream_upstream FOREIGN KEY (register_id, upstream) REFERENCES art30.engagement(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.instrument
    ADD CONSTRAINT instrument_law_of FOREIGN KEY (law_of) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.legal_event
    ADD CONSTRAINT legal_event_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE;

ALTER TABLE ONLY art30.measure
    ADD CONSTRAINT measure_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.membership
    ADD CONSTRAINT membership_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE;

ALTER TABLE ONLY art30.notice_activity
    ADD CONSTRAINT notice_activity_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_activity
    ADD CONSTRAINT notice_activity_notice FOREIGN KEY (register_id, notice) REFERENCES art30.notice(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice
    ADD CONSTRAINT notice_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_activity FOREIGN KEY (register_id, activity) REFERENCES art30.activity(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_data_category FOREIGN KEY (register_id, data_category) REFERENCES art30.data_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_decision FOREIGN KEY (decision) REFERENCES art30.adequacy(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_instrument FOREIGN KEY (instrument) REFERENCES art30.instrument(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_notice FOREIGN KEY (register_id, notice) REFERENCES art30.notice(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_organisation FOREIGN KEY (register_id, organisation) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.notice_statement
    ADD CONSTRAINT notice_statement_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation_assurance
    ADD CONSTRAINT organisation_assurance_organisation FOREIGN KEY (register_id, organisation) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation_certification
    ADD CONSTRAINT organisation_certification_organisation FOREIGN KEY (register_id, organisation) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation
    ADD CONSTRAINT organisation_parent FOREIGN KEY (register_id, parent) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation
    ADD CONSTRAINT organisation_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation_scope_data
    ADD CONSTRAINT organisation_scope_data_data_category FOREIGN KEY (register_id, data_category) REFERENCES art30.data_category(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation_scope_data
    ADD CONSTRAINT organisation_scope_data_scope FOREIGN KEY (register_id, organisation, test) REFERENCES art30.organisation_scope(register_id, organisation, test) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation_scope
    ADD CONSTRAINT organisation_scope_organisation FOREIGN KEY (register_id, organisation) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.organisation
    ADD CONSTRAINT organisation_seat FOREIGN KEY (seat) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.register
    ADD CONSTRAINT register_keeper FOREIGN KEY (register_id, keeper) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.service_location
    ADD CONSTRAINT service_location_service FOREIGN KEY (register_id, service) REFERENCES art30.service(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.service_location
    ADD CONSTRAINT service_location_territory FOREIGN KEY (territory) REFERENCES art30.territory(key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.service
    ADD CONSTRAINT service_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.service_reseller
    ADD CONSTRAINT service_reseller_reseller FOREIGN KEY (register_id, reseller) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.service_reseller
    ADD CONSTRAINT service_reseller_service FOREIGN KEY (register_id, service) REFERENCES art30.service(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.service
    ADD CONSTRAINT service_supplier FOREIGN KEY (register_id, supplier) REFERENCES art30.organisation(register_id, key) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.severity_override
    ADD CONSTRAINT severity_override_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.subject_category
    ADD CONSTRAINT subject_category_register FOREIGN KEY (register_id) REFERENCES art30.register(register_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY art30.territory_name
    ADD CONSTRAINT territory_name_territory_fkey FOREIGN KEY (territory) REFERENCES art30.territory(key);

ALTER TABLE ONLY art30_secret.feed
    ADD CONSTRAINT feed_register_id_person_id_fkey FOREIGN KEY (register_id, person_id) REFERENCES art30.access(register_id, person_id) ON DELETE CASCADE;

ALTER TABLE ONLY art30_secret.one_time_link
    ADD CONSTRAINT one_time_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES art30.person(person_id) ON DELETE CASCADE;

ALTER TABLE ONLY art30_secret.password
    ADD CONSTRAINT password_person_id_fkey FOREIGN KEY (person_id) REFERENCES art30.person(person_id) ON DELETE CASCADE;

ALTER TABLE ONLY art30_secret.session
    ADD CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES art30.person(person_id) ON DELETE CASCADE;

ALTER TABLE art30.acceptance ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.access ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_declared_transfer ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_dpia_criterion ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_engagement ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_location ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_measure ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_purpose ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_purpose_basis ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_purpose_basis_data ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_purpose_basis_subject ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_recipient ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_service ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_subject ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_subject_data ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.activity_subject_data_limit ENABLE ROW LEVEL SECURITY;

CREATE POLICY adds ON art30.acceptance FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('dpo'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_declared_transfer FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_dpia_criterion FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_engagement FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_location FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_measure FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_purpose FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_purpose_basis FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_purpose_basis_data FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_purpose_basis_subject FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_recipient FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_service FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_subject FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_subject_data FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.activity_subject_data_limit FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.agreement FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.assessment FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.conclusion FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.data_category FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.delivery FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('dpo'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.disclosure FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.engagement FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.engagement_agreement FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.engagement_data FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.engagement_location FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.engagement_safeguard FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.engagement_safeguard_subject FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.engagement_upstream FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.history FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.measure FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.notice FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.notice_activity FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.notice_statement FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.organisation FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.organisation_assurance FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.organisation_certification FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.organisation_scope FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.organisation_scope_data FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.register FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.register_version FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.service FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.service_location FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.service_reseller FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.severity_override FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('dpo'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY adds ON art30.subject_category FOR INSERT WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

ALTER TABLE art30.agreement ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.assessment ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.audit ENABLE ROW LEVEL SECURITY;

CREATE POLICY changes ON art30.acceptance FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('dpo'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_declared_transfer FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_dpia_criterion FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_engagement FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_location FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_measure FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_purpose FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_purpose_basis FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_purpose_basis_data FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_purpose_basis_subject FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_recipient FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_service FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_subject FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_subject_data FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.activity_subject_data_limit FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.agreement FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.assessment FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.conclusion FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.data_category FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.delivery FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('dpo'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.disclosure FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.engagement FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.engagement_agreement FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.engagement_data FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.engagement_location FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.engagement_safeguard FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.engagement_safeguard_subject FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.engagement_upstream FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.history FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.measure FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.notice FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.notice_activity FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.notice_statement FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.organisation FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.organisation_assurance FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.organisation_certification FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.organisation_scope FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.organisation_scope_data FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.register FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.register_version FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.service FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.service_location FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.service_reseller FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.severity_override FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('dpo'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY changes ON art30.subject_category FOR UPDATE USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[]))) WITH CHECK ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

ALTER TABLE art30.conclusion ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.data_category ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.delivery ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.disclosure ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.engagement ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.engagement_agreement ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.engagement_data ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.engagement_location ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.engagement_safeguard ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.engagement_safeguard_subject ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.engagement_upstream ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.history ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.measure ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.notice ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.notice_activity ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.notice_statement ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.organisation ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.organisation_assurance ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.organisation_certification ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.organisation_scope ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.organisation_scope_data ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.person ENABLE ROW LEVEL SECURITY;

CREATE POLICY reads ON art30.acceptance FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.access FOR SELECT USING (((person_id = ( SELECT art30.art30_person() AS art30_person)) OR ( SELECT art30.art30_administers() AS art30_administers) OR ((( SELECT art30.art30_person() AS art30_person) IS NOT NULL) AND (register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])))));

CREATE POLICY reads ON art30.activity FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_declared_transfer FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_dpia_criterion FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_engagement FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_location FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_measure FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_purpose FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_purpose_basis FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_purpose_basis_data FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_purpose_basis_subject FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_recipient FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_service FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_subject FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_subject_data FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.activity_subject_data_limit FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.agreement FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.assessment FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.audit FOR SELECT USING ((( SELECT art30.art30_administers() AS art30_administers) OR (register_id = ANY (( SELECT art30.art30_registers('dpo'::art30.access_role) AS art30_registers)::integer[]))));

CREATE POLICY reads ON art30.conclusion FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.data_category FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.delivery FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.disclosure FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.engagement FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.engagement_agreement FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.engagement_data FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.engagement_location FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.engagement_safeguard FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.engagement_safeguard_subject FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.engagement_upstream FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.history FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.measure FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.notice FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.notice_activity FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.notice_statement FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.organisation FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.organisation_assurance FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.organisation_certification FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.organisation_scope FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.organisation_scope_data FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.person FOR SELECT USING (((person_id = ( SELECT art30.art30_person() AS art30_person)) OR ( SELECT art30.art30_administers() AS art30_administers) OR (EXISTS ( SELECT
   FROM art30.access a
  WHERE (a.person_id = person.person_id)))));

CREATE POLICY reads ON art30.register FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.register_version FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.service FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.service_location FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.service_reseller FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.severity_override FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY reads ON art30.subject_category FOR SELECT USING ((register_id = ANY (( SELECT art30.art30_registers('reader'::art30.access_role) AS art30_registers)::integer[])));

ALTER TABLE art30.register ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.register_version ENABLE ROW LEVEL SECURITY;

CREATE POLICY removes ON art30.acceptance FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_declared_transfer FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_dpia_criterion FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_engagement FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_location FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_measure FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_purpose FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_purpose_basis FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_purpose_basis_data FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_purpose_basis_subject FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_recipient FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_service FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_subject FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_subject_data FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.activity_subject_data_limit FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.agreement FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.assessment FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.conclusion FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.data_category FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.delivery FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.disclosure FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.engagement FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.engagement_agreement FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.engagement_data FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.engagement_location FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.engagement_safeguard FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.engagement_safeguard_subject FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.engagement_upstream FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.history FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.measure FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.notice FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.notice_activity FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.notice_statement FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.organisation FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.organisation_assurance FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.organisation_certification FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.organisation_scope FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.organisation_scope_data FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.register FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.register_version FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.service FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.service_location FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.service_reseller FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.severity_override FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

CREATE POLICY removes ON art30.subject_category FOR DELETE USING ((register_id = ANY (( SELECT art30.art30_registers('editor'::art30.access_role) AS art30_registers)::integer[])));

ALTER TABLE art30.service ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.service_location ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.service_reseller ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.severity_override ENABLE ROW LEVEL SECURITY;

ALTER TABLE art30.subject_category ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA art30 TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_actor() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_actor() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_add_person(email text, name text, language text, administrator boolean, link_sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_add_person(email text, name text, language text, administrator boolean, link_sha256 bytea) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_administers() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_administers() TO art30_service;

REVOKE ALL ON PROCEDURE art30.art30_allow(IN service regrole) FROM PUBLIC;

REVOKE ALL ON PROCEDURE art30.art30_allow_register(IN service regrole) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_arrive() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_arrive() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_audit(actor integer, deed text, register integer, facts jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_audit_faults() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_audit_faults() TO art30_service;

GRANT SELECT ON TABLE art30.audit TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_audit_hash(entry art30.audit) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_audit_hash(entry art30.audit) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_bump_installation() FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_bump_register() FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_change_password(address text, key bytea, cost text, salt bytea, verifier bytea, OUT wait integer, OUT changed boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_change_password(address text, key bytea, cost text, salt bytea, verifier bytea, OUT wait integer, OUT changed boolean) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_concluded(register integer, day date, edition text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_concluded(register integer, day date, edition text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_delay(is_email boolean, failures integer) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_delay(is_email boolean, failures integer) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_demand_administrator() FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_demand_another(who integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_disable_person(who integer, is_disabled boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_disable_person(who integer, is_disabled boolean) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_end_other_sessions() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_end_other_sessions() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_fed_register() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_fed_register() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_feed_made(register integer) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_feed_made(register integer) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_filled(sentence text, name text, value text, more text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_filled(sentence text, name text, value text, more text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_first_link(wanted text, link_sha256 bytea) FROM PUBLIC;

REVOKE ALL ON PROCEDURE art30.art30_forget_conclusions() FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_grant(register integer, who integer, given art30.access_role) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_grant(register integer, who integer, given art30.access_role) TO art30_service;

REVOKE ALL ON PROCEDURE art30.art30_guard(IN kept regclass, IN needed art30.access_role) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_history_is_final() FROM PUBLIC;

REVOKE ALL ON PROCEDURE art30.art30_index_known(IN kept regclass) FROM PUBLIC;

REVOKE ALL ON PROCEDURE art30.art30_keep(IN kept regclass) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_keep_row() FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_log(deed text, register integer, facts jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_log(deed text, register integer, facts jsonb) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_make_feed(register integer, token_sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_make_feed(register integer, token_sha256 bytea) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_moment() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_moment() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_named(name text, key text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_named(name text, key text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_new_link(who integer, link_sha256 bytea, purpose text) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_new_register(slug art30.key, keeper art30.key) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_new_register(slug art30.key, keeper art30.key) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_officer_only() FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_open_feed() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_open_feed() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_open_link(token_sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_open_link(token_sha256 bytea) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_open_session(who integer, token_sha256 bytea, how text) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_peppered(kind text, value text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_peppered(kind text, value text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_period(starts date, ends date) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_period(starts date, ends date) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_person() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_person() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_put_password(who integer, cost text, salt bytea, verifier bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_register_names() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_register_names() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_registers(needed art30.access_role) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_registers(needed art30.access_role) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_remove_person(who integer) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_remove_person(who integer) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_reset_person(who integer, link_sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_reset_person(who integer, link_sha256 bytea) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_resume(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_resume(token text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_revoke(register integer, who integer) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_revoke(register integer, who integer) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_revoke_feed(register integer) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_revoke_feed(register integer) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_served() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_served() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_session_actor() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_session_actor() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_session_moment() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_session_moment() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_sessions() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_sessions() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_set_language(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_set_language(wanted text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_sign_in(email text, address text, key bytea, token_sha256 bytea, OUT wait integer, OUT who integer) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_sign_in(email text, address text, key bytea, token_sha256 bytea, OUT wait integer, OUT who integer) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_sign_in_facts(email text, address text, usual_cost text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_sign_in_facts(email text, address text, usual_cost text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_sign_out() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_sign_out() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_told(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_told(value text) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_touch() FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_touch() TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_try(email text, address text, key bytea, OUT wait integer, OUT passed integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_use_link(link_sha256 bytea, cost text, salt bytea, verifier bytea, token_sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_use_link(link_sha256 bytea, cost text, salt bytea, verifier bytea, token_sha256 bytea) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_verify_audit(known text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_verify_audit(known text) TO art30_service;

REVOKE ALL ON PROCEDURE art30.art30_version(IN kept regclass, IN installation text) FROM PUBLIC;

REVOKE ALL ON FUNCTION art30.art30_wait(keys bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_wait(keys bytea[]) TO art30_service;

REVOKE ALL ON FUNCTION art30.art30_word(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION art30.art30_word(value text) TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(rule),UPDATE(rule) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(subject),UPDATE(subject) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(subject_id),UPDATE(subject_id) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(reason),UPDATE(reason) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(accepted_by),UPDATE(accepted_by) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(accepted),UPDATE(accepted) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(until),UPDATE(until) ON TABLE art30.acceptance TO art30_service;

GRANT INSERT(facts),UPDATE(facts) ON TABLE art30.acceptance TO art30_service;

GRANT SELECT ON TABLE art30.access TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.activity TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.activity TO art30_service;

GRANT INSERT(role),UPDATE(role) ON TABLE art30.activity TO art30_service;

GRANT INSERT(status),UPDATE(status) ON TABLE art30.activity TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.activity TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.activity TO art30_service;

GRANT INSERT(description),UPDATE(description) ON TABLE art30.activity TO art30_service;

GRANT INSERT(owner),UPDATE(owner) ON TABLE art30.activity TO art30_service;

GRANT INSERT(collected_from),UPDATE(collected_from) ON TABLE art30.activity TO art30_service;

GRANT INSERT(exemption_claimed),UPDATE(exemption_claimed) ON TABLE art30.activity TO art30_service;

GRANT INSERT(occasional),UPDATE(occasional) ON TABLE art30.activity TO art30_service;

GRANT INSERT(likely_risk),UPDATE(likely_risk) ON TABLE art30.activity TO art30_service;

GRANT INSERT(recipients_none),UPDATE(recipients_none) ON TABLE art30.activity TO art30_service;

GRANT INSERT(measures_omitted),UPDATE(measures_omitted) ON TABLE art30.activity TO art30_service;

GRANT INSERT(dpia_screened),UPDATE(dpia_screened) ON TABLE art30.activity TO art30_service;

GRANT INSERT(dpia_exception),UPDATE(dpia_exception) ON TABLE art30.activity TO art30_service;

GRANT INSERT(special_none),UPDATE(special_none) ON TABLE art30.activity TO art30_service;

GRANT INSERT(reviewed),UPDATE(reviewed) ON TABLE art30.activity TO art30_service;

GRANT INSERT(review_due),UPDATE(review_due) ON TABLE art30.activity TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity TO art30_service;

GRANT INSERT(transfers_none),UPDATE(transfers_none) ON TABLE art30.activity TO art30_service;

GRANT INSERT(collected_from_subject),UPDATE(collected_from_subject) ON TABLE art30.activity TO art30_service;

GRANT INSERT(collected_from_public),UPDATE(collected_from_public) ON TABLE art30.activity TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_declared_transfer TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_declared_transfer TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_declared_transfer TO art30_service;

GRANT INSERT(territory),UPDATE(territory) ON TABLE art30.activity_declared_transfer TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_dpia_criterion TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_dpia_criterion TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_dpia_criterion TO art30_service;

GRANT INSERT(criterion),UPDATE(criterion) ON TABLE art30.activity_dpia_criterion TO art30_service;

GRANT INSERT(met),UPDATE(met) ON TABLE art30.activity_dpia_criterion TO art30_service;

GRANT INSERT(note),UPDATE(note) ON TABLE art30.activity_dpia_criterion TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_engagement TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_engagement TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_engagement TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.activity_engagement TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_location TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_location TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_location TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.activity_location TO art30_service;

GRANT INSERT(territory),UPDATE(territory) ON TABLE art30.activity_location TO art30_service;

GRANT INSERT(site),UPDATE(site) ON TABLE art30.activity_location TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity_location TO art30_service;

GRANT INSERT(on_the_move),UPDATE(on_the_move) ON TABLE art30.activity_location TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_measure TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_measure TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_measure TO art30_service;

GRANT INSERT(measure),UPDATE(measure) ON TABLE art30.activity_measure TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_purpose TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_purpose TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_purpose TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.activity_purpose TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.activity_purpose TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity_purpose TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(purpose),UPDATE(purpose) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(basis),UPDATE(basis) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(interest),UPDATE(interest) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(law),UPDATE(law) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(consent_evidence),UPDATE(consent_evidence) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(consent_withdrawal),UPDATE(consent_withdrawal) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(consent_separate),UPDATE(consent_separate) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(consent_guardian),UPDATE(consent_guardian) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(consent_free_choice),UPDATE(consent_free_choice) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(note),UPDATE(note) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity_purpose_basis TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_purpose_basis_data TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_purpose_basis_data TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_purpose_basis_data TO art30_service;

GRANT INSERT(purpose),UPDATE(purpose) ON TABLE art30.activity_purpose_basis_data TO art30_service;

GRANT INSERT(basis),UPDATE(basis) ON TABLE art30.activity_purpose_basis_data TO art30_service;

GRANT INSERT(data_category),UPDATE(data_category) ON TABLE art30.activity_purpose_basis_data TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_purpose_basis_subject TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_purpose_basis_subject TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_purpose_basis_subject TO art30_service;

GRANT INSERT(purpose),UPDATE(purpose) ON TABLE art30.activity_purpose_basis_subject TO art30_service;

GRANT INSERT(basis),UPDATE(basis) ON TABLE art30.activity_purpose_basis_subject TO art30_service;

GRANT INSERT(subject_category),UPDATE(subject_category) ON TABLE art30.activity_purpose_basis_subject TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_recipient TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_recipient TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_recipient TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.activity_recipient TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.activity_recipient TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity_recipient TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.activity_recipient TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_service TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_service TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_service TO art30_service;

GRANT INSERT(service),UPDATE(service) ON TABLE art30.activity_service TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_subject TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_subject TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_subject TO art30_service;

GRANT INSERT(subject_category),UPDATE(subject_category) ON TABLE art30.activity_subject TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity_subject TO art30_service;

GRANT INSERT(persons_at_least),UPDATE(persons_at_least) ON TABLE art30.activity_subject TO art30_service;

GRANT INSERT(persons_at_most),UPDATE(persons_at_most) ON TABLE art30.activity_subject TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(subject_category),UPDATE(subject_category) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(data_category),UPDATE(data_category) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(retention),UPDATE(retention) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(retention_period),UPDATE(retention_period) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(retention_from),UPDATE(retention_from) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(retention_criterion),UPDATE(retention_criterion) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(retention_omitted),UPDATE(retention_omitted) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(article_9),UPDATE(article_9) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(article_9_law),UPDATE(article_9_law) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(article_10_law),UPDATE(article_10_law) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(identity_number_ground),UPDATE(identity_number_ground) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(identity_number_note),UPDATE(identity_number_note) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(erase_by),UPDATE(erase_by) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(erased),UPDATE(erased) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(legal_hold),UPDATE(legal_hold) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(note),UPDATE(note) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity_subject_data TO art30_service;

GRANT INSERT(retention_law),UPDATE(retention_law) ON TABLE art30.activity_subject_data TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(subject_category),UPDATE(subject_category) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(data_category),UPDATE(data_category) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(retention),UPDATE(retention) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(retention_period),UPDATE(retention_period) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(retention_from),UPDATE(retention_from) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(retention_criterion),UPDATE(retention_criterion) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(retention_law),UPDATE(retention_law) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.activity_subject_data_limit TO art30_service;

GRANT SELECT ON TABLE art30.adequacy TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.agreement TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(status),UPDATE(status) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(form),UPDATE(form) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(signed),UPDATE(signed) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(updated),UPDATE(updated) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(instructions),UPDATE(instructions) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(confidentiality),UPDATE(confidentiality) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(security),UPDATE(security) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(subprocessor_terms),UPDATE(subprocessor_terms) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(rights_assistance),UPDATE(rights_assistance) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(duties_assistance),UPDATE(duties_assistance) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(deletion_or_return),UPDATE(deletion_or_return) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(audit),UPDATE(audit) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(subject_matter),UPDATE(subject_matter) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(duration),UPDATE(duration) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(nature_and_purpose),UPDATE(nature_and_purpose) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(data_types),UPDATE(data_types) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(subject_types),UPDATE(subject_types) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(authorisation),UPDATE(authorisation) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(notice_days),UPDATE(notice_days) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(essence_published),UPDATE(essence_published) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(evidence),UPDATE(evidence) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(reviewed),UPDATE(reviewed) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(review_due),UPDATE(review_due) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(terms_version),UPDATE(terms_version) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(terms_url),UPDATE(terms_url) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(objection_days),UPDATE(objection_days) ON TABLE art30.agreement TO art30_service;

GRANT INSERT(incident_hours),UPDATE(incident_hours) ON TABLE art30.agreement TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.assessment TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(done),UPDATE(done) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(outcome),UPDATE(outcome) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(organisation),UPDATE(organisation) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(territory),UPDATE(territory) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(purpose),UPDATE(purpose) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(interest),UPDATE(interest) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(measures),UPDATE(measures) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(problematic_law),UPDATE(problematic_law) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(residual_risk),UPDATE(residual_risk) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(review_due),UPDATE(review_due) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(authority_consulted),UPDATE(authority_consulted) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(evidence),UPDATE(evidence) ON TABLE art30.assessment TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.assessment TO art30_service;

GRANT SELECT ON TABLE art30.authority TO art30_service;

GRANT SELECT ON TABLE art30.company_form TO art30_service;

GRANT SELECT ON TABLE art30.conclusion TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.data_category TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.data_category TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.data_category TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.data_category TO art30_service;

GRANT INSERT(special),UPDATE(special) ON TABLE art30.data_category TO art30_service;

GRANT INSERT(special_none),UPDATE(special_none) ON TABLE art30.data_category TO art30_service;

GRANT INSERT(offences),UPDATE(offences) ON TABLE art30.data_category TO art30_service;

GRANT INSERT(identity_number),UPDATE(identity_number) ON TABLE art30.data_category TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.data_category TO art30_service;

GRANT SELECT ON TABLE art30.dataset TO art30_service;

GRANT SELECT ON TABLE art30.delivery TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(book) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(version) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(language) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(time_zone) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(scope) ON TABLE art30.delivery TO art30_service;

GRANT INSERT("on") ON TABLE art30.delivery TO art30_service;

GRANT INSERT(known_at) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(recipient) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(case_number) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(cover) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(since) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(entries) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(formats) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(data_sha256) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(files) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(manifest) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(signature) ON TABLE art30.delivery TO art30_service;

GRANT INSERT(program) ON TABLE art30.delivery TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(organisation),UPDATE(organisation) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(authority),UPDATE(authority) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(territory),UPDATE(territory) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(requested),UPDATE(requested) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(disclosed),UPDATE(disclosed) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(agreement_cited),UPDATE(agreement_cited) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(basis_analysis),UPDATE(basis_analysis) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(transfer_analysis),UPDATE(transfer_analysis) ON TABLE art30.disclosure TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.disclosure TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.engagement TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(client),UPDATE(client) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(supplier),UPDATE(supplier) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(service),UPDATE(service) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(capacity),UPDATE(capacity) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(processing),UPDATE(processing) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(risk),UPDATE(risk) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(claims_only),UPDATE(claims_only) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(support_access),UPDATE(support_access) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(foreign_access_barred),UPDATE(foreign_access_barred) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(subprocessors),UPDATE(subprocessors) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(subprocessors_checked),UPDATE(subprocessors_checked) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(approved),UPDATE(approved) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(notified),UPDATE(notified) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(objected),UPDATE(objected) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(returns_data),UPDATE(returns_data) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(kept),UPDATE(kept) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(kept_backup),UPDATE(kept_backup) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(clear_text),UPDATE(clear_text) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(key_holder),UPDATE(key_holder) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(reviewed),UPDATE(reviewed) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(review_due),UPDATE(review_due) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.engagement TO art30_service;

GRANT INSERT(own_purposes),UPDATE(own_purposes) ON TABLE art30.engagement TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.engagement_agreement TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.engagement_agreement TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.engagement_agreement TO art30_service;

GRANT INSERT(agreement),UPDATE(agreement) ON TABLE art30.engagement_agreement TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.engagement_data TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.engagement_data TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.engagement_data TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.engagement_data TO art30_service;

GRANT INSERT(subject_category),UPDATE(subject_category) ON TABLE art30.engagement_data TO art30_service;

GRANT INSERT(data_category),UPDATE(data_category) ON TABLE art30.engagement_data TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.engagement_data TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(territory),UPDATE(territory) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(site),UPDATE(site) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(territory_checked),UPDATE(territory_checked) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(chosen),UPDATE(chosen) ON TABLE art30.engagement_location TO art30_service;

GRANT INSERT(on_the_move),UPDATE(on_the_move) ON TABLE art30.engagement_location TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(instrument),UPDATE(instrument) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(decision),UPDATE(decision) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(executed),UPDATE(executed) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(signed),UPDATE(signed) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(changed),UPDATE(changed) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(annex_1a),UPDATE(annex_1a) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(annex_1b),UPDATE(annex_1b) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(annex_1c),UPDATE(annex_1c) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(annex_2),UPDATE(annex_2) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(annex_3),UPDATE(annex_3) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(notice_days),UPDATE(notice_days) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(altered),UPDATE(altered) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(approval),UPDATE(approval) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(approved_scope),UPDATE(approved_scope) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(combines_eu_data),UPDATE(combines_eu_data) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(recurrence),UPDATE(recurrence) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(consent_evidence),UPDATE(consent_evidence) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(free_choice),UPDATE(free_choice) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(authority_powers),UPDATE(authority_powers) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(necessity_test),UPDATE(necessity_test) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(authority_notified),UPDATE(authority_notified) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(subjects_informed),UPDATE(subjects_informed) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(evidence),UPDATE(evidence) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.engagement_safeguard TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.engagement_safeguard_subject TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.engagement_safeguard_subject TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.engagement_safeguard_subject TO art30_service;

GRANT INSERT(instrument),UPDATE(instrument) ON TABLE art30.engagement_safeguard_subject TO art30_service;

GRANT INSERT(subject_category),UPDATE(subject_category) ON TABLE art30.engagement_safeguard_subject TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.engagement_upstream TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.engagement_upstream TO art30_service;

GRANT INSERT(engagement),UPDATE(engagement) ON TABLE art30.engagement_upstream TO art30_service;

GRANT INSERT(upstream),UPDATE(upstream) ON TABLE art30.engagement_upstream TO art30_service;

GRANT SELECT ON TABLE art30.register TO art30_service;

GRANT UPDATE(slug) ON TABLE art30.register TO art30_service;

GRANT UPDATE(keeper) ON TABLE art30.register TO art30_service;

GRANT UPDATE(title) ON TABLE art30.register TO art30_service;

GRANT UPDATE(language) ON TABLE art30.register TO art30_service;

GRANT UPDATE(source) ON TABLE art30.register TO art30_service;

GRANT SELECT ON TABLE art30.field TO art30_service;

GRANT SELECT ON TABLE art30.field_reference TO art30_service;

GRANT SELECT ON TABLE art30.history TO art30_service;

GRANT SELECT ON TABLE art30.installation_version TO art30_service;

GRANT SELECT ON TABLE art30.instrument TO art30_service;

GRANT SELECT ON TABLE art30.kept_table TO art30_service;

GRANT SELECT ON TABLE art30.legal_event TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.measure TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.measure TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.measure TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.measure TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.measure TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.measure TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.measure TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.measure TO art30_service;

GRANT SELECT ON TABLE art30.membership TO art30_service;

GRANT SELECT ON TABLE art30.migration TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.notice TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.notice TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.notice TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.notice TO art30_service;

GRANT INSERT(url),UPDATE(url) ON TABLE art30.notice TO art30_service;

GRANT INSERT(published),UPDATE(published) ON TABLE art30.notice TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.notice TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.notice TO art30_service;

GRANT INSERT(language),UPDATE(language) ON TABLE art30.notice TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.notice TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.notice_activity TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.notice_activity TO art30_service;

GRANT INSERT(notice),UPDATE(notice) ON TABLE art30.notice_activity TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.notice_activity TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(notice),UPDATE(notice) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(text),UPDATE(text) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(territory),UPDATE(territory) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(instrument),UPDATE(instrument) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(decision),UPDATE(decision) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(organisation),UPDATE(organisation) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(activity),UPDATE(activity) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(data_category),UPDATE(data_category) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(basis),UPDATE(basis) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(period),UPDATE(period) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT("right"),UPDATE("right") ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(authority),UPDATE(authority) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(copy_from),UPDATE(copy_from) ON TABLE art30.notice_statement TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.notice_statement TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.organisation TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(number),UPDATE(number) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(address),UPDATE(address) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(email),UPDATE(email) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(phone),UPDATE(phone) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(contact),UPDATE(contact) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(seat),UPDATE(seat) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(parent),UPDATE(parent) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(headcount),UPDATE(headcount) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(profession),UPDATE(profession) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(gdpr_applies),UPDATE(gdpr_applies) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(dpo_required),UPDATE(dpo_required) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(dpo_appointed),UPDATE(dpo_appointed) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(dpo_contact),UPDATE(dpo_contact) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(representative),UPDATE(representative) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(reviewed),UPDATE(reviewed) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(review_due),UPDATE(review_due) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(parent_none),UPDATE(parent_none) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(archive_law),UPDATE(archive_law) ON TABLE art30.organisation TO art30_service;

GRANT INSERT(gdpr_exempt),UPDATE(gdpr_exempt) ON TABLE art30.organisation TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(organisation),UPDATE(organisation) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(scope),UPDATE(scope) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(issuer),UPDATE(issuer) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(evidence),UPDATE(evidence) ON TABLE art30.organisation_assurance TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.organisation_assurance TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(organisation),UPDATE(organisation) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(scheme),UPDATE(scheme) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(starts),UPDATE(starts) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(ends),UPDATE(ends) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(covers_hr),UPDATE(covers_hr) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(entity),UPDATE(entity) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(checked),UPDATE(checked) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(renewal_due),UPDATE(renewal_due) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(evidence),UPDATE(evidence) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.organisation_certification TO art30_service;

GRANT INSERT(covers_other),UPDATE(covers_other) ON TABLE art30.organisation_certification TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.organisation_scope TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.organisation_scope TO art30_service;

GRANT INSERT(organisation),UPDATE(organisation) ON TABLE art30.organisation_scope TO art30_service;

GRANT INSERT(test),UPDATE(test) ON TABLE art30.organisation_scope TO art30_service;

GRANT INSERT(covered),UPDATE(covered) ON TABLE art30.organisation_scope TO art30_service;

GRANT INSERT(confirmed),UPDATE(confirmed) ON TABLE art30.organisation_scope TO art30_service;

GRANT INSERT(evidence),UPDATE(evidence) ON TABLE art30.organisation_scope TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.organisation_scope TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.organisation_scope_data TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.organisation_scope_data TO art30_service;

GRANT INSERT(organisation),UPDATE(organisation) ON TABLE art30.organisation_scope_data TO art30_service;

GRANT INSERT(test),UPDATE(test) ON TABLE art30.organisation_scope_data TO art30_service;

GRANT INSERT(data_category),UPDATE(data_category) ON TABLE art30.organisation_scope_data TO art30_service;

GRANT SELECT ON TABLE art30.person TO art30_service;

GRANT SELECT ON TABLE art30.phrase TO art30_service;

GRANT SELECT ON TABLE art30.profession TO art30_service;

GRANT SELECT ON TABLE art30.reference_file TO art30_service;

GRANT SELECT ON TABLE art30.reference_history TO art30_service;

GRANT SELECT ON TABLE art30.register_version TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.service TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.service TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.service TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.service TO art30_service;

GRANT INSERT(supplier),UPDATE(supplier) ON TABLE art30.service TO art30_service;

GRANT INSERT(description),UPDATE(description) ON TABLE art30.service TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.service TO art30_service;

GRANT INSERT(owner),UPDATE(owner) ON TABLE art30.service TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.service_location TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.service_location TO art30_service;

GRANT INSERT(service),UPDATE(service) ON TABLE art30.service_location TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.service_location TO art30_service;

GRANT INSERT(territory),UPDATE(territory) ON TABLE art30.service_location TO art30_service;

GRANT INSERT(site),UPDATE(site) ON TABLE art30.service_location TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.service_location TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.service_reseller TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.service_reseller TO art30_service;

GRANT INSERT(service),UPDATE(service) ON TABLE art30.service_reseller TO art30_service;

GRANT INSERT(reseller),UPDATE(reseller) ON TABLE art30.service_reseller TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.severity_override TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.severity_override TO art30_service;

GRANT INSERT(rule),UPDATE(rule) ON TABLE art30.severity_override TO art30_service;

GRANT INSERT(severity),UPDATE(severity) ON TABLE art30.severity_override TO art30_service;

GRANT INSERT(reason),UPDATE(reason) ON TABLE art30.severity_override TO art30_service;

GRANT SELECT,DELETE ON TABLE art30.subject_category TO art30_service;

GRANT INSERT(register_id) ON TABLE art30.subject_category TO art30_service;

GRANT INSERT(key),UPDATE(key) ON TABLE art30.subject_category TO art30_service;

GRANT INSERT(name),UPDATE(name) ON TABLE art30.subject_category TO art30_service;

GRANT INSERT(kind),UPDATE(kind) ON TABLE art30.subject_category TO art30_service;

GRANT INSERT(vulnerable),UPDATE(vulnerable) ON TABLE art30.subject_category TO art30_service;

GRANT INSERT(source),UPDATE(source) ON TABLE art30.subject_category TO art30_service;

GRANT SELECT ON TABLE art30.suspicion TO art30_service;

GRANT SELECT ON TABLE art30.territory TO art30_service;

GRANT SELECT ON TABLE art30.territory_name TO art30_service;

GRANT SELECT ON TABLE art30.threshold TO art30_service;
