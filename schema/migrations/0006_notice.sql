-- Published notices and what they promise, typed so that SQL can contradict it.

create type statement_kind as enum ('stored_only_in', 'processed_only_in', 'no_transfers',
    'transfers_to', 'safeguard', 'no_processors', 'recipient', 'purpose', 'legal_basis',
    'retention_at_most', 'no_special_data', 'written_agreements', 'right', 'authority', 'measure',
    'other');
create type data_right as enum ('information', 'access', 'rectification', 'erasure',
    'restriction', 'objection', 'portability', 'withdraw_consent', 'no_automated_decision',
    'complaint');

create table notice (
    register_id int not null constraint notice_register
        references register deferrable initially deferred,
    key key not null,
    name cell not null,
    url cell,
    published date,
    starts date,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    language text constraint notice_language check (language in ('sv', 'en')),
    source cell,
    constraint notice_pkey primary key (register_id, key),
    constraint notice_period check (ends >= starts)
);
call art30_keep('notice');

create table notice_activity (
    register_id int not null,
    notice key not null,
    activity key not null,
    constraint notice_activity_pkey primary key (register_id, notice, activity),
    constraint notice_activity_notice foreign key (register_id, notice)
        references notice deferrable initially deferred,
    constraint notice_activity_activity foreign key (register_id, activity)
        references activity deferrable initially deferred
);
comment on table notice_activity is 'The activities a notice informs about; none: all of them.';
call art30_keep('notice_activity');

create table notice_statement (
    register_id int not null,
    notice key not null,
    key key not null,
    kind statement_kind not null,
    text cell,
    territory key constraint notice_statement_territory
        references territory deferrable initially deferred,
    instrument key constraint notice_statement_instrument
        references instrument deferrable initially deferred,
    decision key constraint notice_statement_decision
        references adequacy deferrable initially deferred,
    organisation key,
    activity key,
    data_category key,
    basis basis,
    period interval,
    "right" data_right,
    authority cell,
    copy_from cell,
    source cell,
    constraint notice_statement_pkey primary key (register_id, notice, key),
    constraint notice_statement_notice foreign key (register_id, notice)
        references notice deferrable initially deferred,
    constraint notice_statement_organisation foreign key (register_id, organisation)
        references organisation deferrable initially deferred,
    constraint notice_statement_activity foreign key (register_id, activity)
        references activity deferrable initially deferred,
    constraint notice_statement_data_category foreign key (register_id, data_category)
        references data_category deferrable initially deferred,
    constraint notice_statement_needs_territory check (territory is not null
        or kind not in ('stored_only_in', 'processed_only_in')),
    constraint notice_statement_needs_period
        check (period is not null or kind <> 'retention_at_most'),
    constraint notice_statement_needs_right check ("right" is not null or kind <> 'right')
);
comment on column notice_statement.text is 'What the notice says, in the register''s own words.';
comment on column notice_statement.copy_from is
    'Where a copy of the safeguard is to be had, art 13(1)(f).';
comment on column notice_statement.source is 'The heading it stands under.';
call art30_keep('notice_statement');

create table acceptance (
    register_id int not null constraint acceptance_register
        references register deferrable initially deferred,
    key key not null,
    rule key not null,
    subject text not null,
    subject_id key not null,
    reason cell not null,
    accepted_by cell not null,
    accepted date not null,
    until date not null,
    facts text,
    constraint acceptance_pkey primary key (register_id, key),
    constraint acceptance_period check (until >= accepted),
    constraint acceptance_reason check (btrim(reason) <> '')
);
comment on table acceptance is 'A gap a person answers for, until a day and while its facts stay the same.';
comment on column acceptance.subject is 'What the gap points at: activity, engagement, notice …';
comment on column acceptance.facts is
    'Fingerprint of the gap''s facts when it was accepted; other facts bring the gap back.';
call art30_keep('acceptance');

create type severity as enum ('blocker', 'major', 'minor', 'info');
create table severity_override (
    register_id int not null constraint severity_override_register
        references register deferrable initially deferred,
    rule key not null,
    severity severity not null,
    reason cell,
    constraint severity_override_pkey primary key (register_id, rule)
);
comment on table severity_override is 'A severity the register sets for itself: severities are no law.';
call art30_keep('severity_override');
