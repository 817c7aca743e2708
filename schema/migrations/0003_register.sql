-- Registers, the organisations in them, and the words a register uses.

create type organisation_kind as enum ('company', 'public_authority',
    'international_organisation', 'eu_institution', 'person', 'category');
create type answer as enum ('yes', 'no', 'unknown');
create type special_category as enum ('racial_or_ethnic_origin', 'political_opinions',
    'religious_or_philosophical_beliefs', 'trade_union_membership', 'genetic', 'biometric',
    'health', 'sex_life_or_orientation');
create type subject_kind as enum ('customer', 'employee', 'applicant', 'supplier', 'prospect',
    'visitor', 'member', 'child', 'patient', 'other');
create type measure_kind as enum ('technical', 'organisational');

create table register (
    register_id int generated always as identity,
    slug key not null,
    keeper key not null,
    title cell,
    language text constraint register_language check (language in ('sv', 'en')),
    source cell,
    constraint register_pkey primary key (register_id),
    constraint register_slug_key unique (slug)
);
comment on table register is 'The record one organisation keeps: the unit of access (art 30).';
call art30_keep('register');

create table organisation (
    register_id int not null constraint organisation_register references register deferrable initially deferred,
    key key not null,
    name cell not null,
    kind organisation_kind not null default 'company',
    number cell,
    address cell,
    email cell,
    phone cell,
    contact cell,
    seat key constraint organisation_seat references territory deferrable initially deferred,
    parent key,
    headcount int constraint organisation_headcount check (headcount >= 0),
    profession cell,
    gdpr_applies answer,
    dpo_required boolean,
    dpo_appointed boolean,
    dpo_contact cell,
    representative cell,
    reviewed date,
    review_due date,
    source cell,
    constraint organisation_pkey primary key (register_id, key),
    constraint organisation_parent foreign key (register_id, parent)
        references organisation deferrable initially deferred
);
comment on column organisation.kind is 'category: a party that is only described, not named.';
comment on column organisation.gdpr_applies is
    'Is the organisation itself subject to the GDPR (art 3)? Says nothing about transfers.';
call art30_keep('organisation');

alter table register add constraint register_keeper foreign key (register_id, keeper)
    references organisation deferrable initially deferred;

create table organisation_certification (
    register_id int not null,
    organisation key not null,
    scheme key not null,
    starts date not null,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    covers_hr answer,
    entity cell,
    checked date,
    renewal_due date,
    evidence cell,
    source cell,
    constraint organisation_certification_pkey
        primary key (register_id, organisation, scheme, starts),
    constraint organisation_certification_organisation foreign key (register_id, organisation)
        references organisation deferrable initially deferred,
    constraint organisation_certification_period check (ends >= starts)
);
comment on table organisation_certification is
    'Listing under a scheme that an adequacy decision needs, such as EU-US-DPF.';
call art30_keep('organisation_certification');

create table organisation_scope (
    register_id int not null,
    organisation key not null,
    test key not null,
    covered answer not null,
    confirmed date,
    evidence cell,
    source cell,
    constraint organisation_scope_pkey primary key (register_id, organisation, test),
    constraint organisation_scope_organisation foreign key (register_id, organisation)
        references organisation deferrable initially deferred
);
comment on table organisation_scope is
    'Does the importer fall inside a decision''s scope test, such as importer_law:CA-PIPEDA?';
call art30_keep('organisation_scope');

create table subject_category (
    register_id int not null constraint subject_category_register
        references register deferrable initially deferred,
    key key not null,
    name cell not null,
    kind subject_kind,
    vulnerable boolean,
    source cell,
    constraint subject_category_pkey primary key (register_id, key)
);
call art30_keep('subject_category');

create table data_category (
    register_id int not null constraint data_category_register
        references register deferrable initially deferred,
    key key not null,
    name cell not null,
    special special_category,
    special_none date,
    offences boolean,
    identity_number boolean,
    source cell,
    constraint data_category_pkey primary key (register_id, key)
);
comment on column data_category.special is 'Art 9(1) category, if it is one.';
comment on column data_category.special_none is
    'The day somebody checked that this is neither art 9 nor art 10 data.';
comment on column data_category.offences is 'Convictions and offences, art 10.';
comment on column data_category.identity_number is 'Personal identity number, art 87.';
call art30_keep('data_category');

create table measure (
    register_id int not null constraint measure_register
        references register deferrable initially deferred,
    key key not null,
    name cell not null,
    kind measure_kind,
    source cell,
    constraint measure_pkey primary key (register_id, key)
);
comment on table measure is 'Technical and organisational security measures, art 32(1).';
call art30_keep('measure');
