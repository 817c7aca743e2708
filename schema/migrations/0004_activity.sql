-- Activities: purposes with legal bases, persons x data x retention, recipients, measures.

create type role as enum ('controller', 'joint', 'processor');
create type activity_status as enum ('draft', 'active', 'ended');
create type basis as enum ('consent', 'contract', 'legal_obligation', 'vital_interests',
    'public_task', 'legitimate_interests');
create type retention as enum ('period', 'criterion', 'as_long_as_needed', 'indefinite');
create type place_kind as enum ('storage', 'backup', 'access');
create type dpia_criterion as enum ('evaluation_or_scoring', 'automated_decisions',
    'systematic_monitoring', 'sensitive_data', 'large_scale', 'matching_or_combining',
    'vulnerable_persons', 'new_technology', 'hinders_right_or_service',
    'systematic_extensive_evaluation', 'large_scale_special_data', 'public_area_monitoring',
    'imy_example');
create type identity_number_ground as enum ('consent', 'purpose', 'secure_identification',
    'other_weighty_reason');
create type article_9_condition as enum ('explicit_consent', 'employment_law',
    'vital_interests', 'association', 'made_public', 'legal_claims', 'public_interest',
    'health_care', 'public_health', 'archiving_research');

create table activity (
    register_id int not null constraint activity_register
        references register deferrable initially deferred,
    key key not null,
    name cell not null,
    role role not null default 'controller',
    status activity_status not null default 'active',
    starts date,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    description cell,
    owner cell,
    collected_from cell,
    exemption_claimed boolean,
    occasional boolean,
    likely_risk boolean,
    recipients_none date,
    measures_omitted cell,
    dpia_screened date,
    dpia_exception cell,
    special_none date,
    reviewed date,
    review_due date,
    source cell,
    constraint activity_pkey primary key (register_id, key),
    constraint activity_period check (ends >= starts)
);
comment on column activity.exemption_claimed is 'Marked as exempt under art 30(5).';
comment on column activity.recipients_none is 'The day somebody checked that there are none.';
comment on column activity.dpia_exception is
    'Why no assessment is made although criteria are met, with the officer''s view.';
comment on column activity.special_none is
    'The day somebody checked that free text holds neither art 9 nor art 10 data.';
comment on column activity.measures_omitted is 'Why no description is possible, art 30(1)(g).';
call art30_keep('activity');

create table activity_purpose (
    register_id int not null,
    activity key not null,
    key key not null,
    name cell,
    source cell,
    constraint activity_purpose_pkey primary key (register_id, activity, key),
    constraint activity_purpose_activity foreign key (register_id, activity)
        references activity deferrable initially deferred
);
call art30_keep('activity_purpose');

create table activity_purpose_basis (
    register_id int not null,
    activity key not null,
    purpose key not null,
    basis basis not null,
    interest cell,
    law cell,
    consent_evidence answer,
    consent_withdrawal cell,
    consent_separate answer,
    consent_guardian answer,
    consent_free_choice cell,
    note cell,
    source cell,
    constraint activity_purpose_basis_pkey primary key (register_id, activity, purpose, basis),
    constraint activity_purpose_basis_purpose foreign key (register_id, activity, purpose)
        references activity_purpose deferrable initially deferred
);
comment on table activity_purpose_basis is 'Art 6(1), per purpose.';
comment on column activity_purpose_basis.consent_evidence is 'Proof of the consent, art 7(1).';
comment on column activity_purpose_basis.consent_withdrawal is 'How it is withdrawn, art 7(3).';
comment on column activity_purpose_basis.consent_separate is
    'Asked for each purpose by itself, recital 43.';
comment on column activity_purpose_basis.consent_guardian is
    'Given by the guardian of a child under 13, art 8 and dataskyddslagen 2:4.';
comment on column activity_purpose_basis.consent_free_choice is
    'Why employees or others in a dependent position choose freely, recital 43.';
call art30_keep('activity_purpose_basis');

create table activity_purpose_basis_data (
    register_id int not null,
    activity key not null,
    purpose key not null,
    basis basis not null,
    data_category key not null,
    constraint activity_purpose_basis_data_pkey
        primary key (register_id, activity, purpose, basis, data_category),
    constraint activity_purpose_basis_data_basis
        foreign key (register_id, activity, purpose, basis)
        references activity_purpose_basis deferrable initially deferred,
    constraint activity_purpose_basis_data_category foreign key (register_id, data_category)
        references data_category deferrable initially deferred
);
comment on table activity_purpose_basis_data is
    'The data categories a basis is limited to; none listed: the basis covers all of them.';
call art30_keep('activity_purpose_basis_data');

create table activity_subject (
    register_id int not null,
    activity key not null,
    subject_category key not null,
    source cell,
    constraint activity_subject_pkey primary key (register_id, activity, subject_category),
    constraint activity_subject_activity foreign key (register_id, activity)
        references activity deferrable initially deferred,
    constraint activity_subject_category foreign key (register_id, subject_category)
        references subject_category deferrable initially deferred
);
call art30_keep('activity_subject');

create table activity_subject_data (
    register_id int not null,
    activity key not null,
    subject_category key not null,
    data_category key not null,
    retention retention,
    retention_period interval,
    retention_from cell,
    retention_criterion cell,
    retention_omitted cell,
    article_9 article_9_condition,
    article_9_law cell,
    article_10_law cell,
    identity_number_ground identity_number_ground,
    identity_number_note cell,
    starts date,
    erase_by date,
    erased date,
    legal_hold cell,
    note cell,
    source cell,
    constraint activity_subject_data_pkey
        primary key (register_id, activity, subject_category, data_category),
    constraint activity_subject_data_subject
        foreign key (register_id, activity, subject_category)
        references activity_subject deferrable initially deferred,
    constraint activity_subject_data_category foreign key (register_id, data_category)
        references data_category deferrable initially deferred,
    constraint activity_subject_data_period
        check (retention <> 'period' or retention_period is not null),
    constraint activity_subject_data_criterion
        check (retention <> 'criterion' or retention_criterion is not null),
    constraint activity_subject_data_period_positive check (retention_period >= interval '0')
);
comment on column activity_subject_data.retention_from is 'The event the period runs from.';
comment on column activity_subject_data.retention_omitted is
    'Why no time limit is possible, art 30(1)(f).';
comment on column activity_subject_data.article_10_law is
    'Statute or IMY decision that allows data on offences, art 10.';
comment on column activity_subject_data.identity_number_ground is
    'Why the identity number may be used, dataskyddslagen 3:10.';
comment on column activity_subject_data.starts is 'Since when these data are processed.';
comment on column activity_subject_data.article_9 is 'The art 9(2) condition relied on.';
call art30_keep('activity_subject_data');

create table activity_recipient (
    register_id int not null,
    activity key not null,
    key key not null,
    name cell not null,
    source cell,
    constraint activity_recipient_pkey primary key (register_id, activity, key),
    constraint activity_recipient_activity foreign key (register_id, activity)
        references activity deferrable initially deferred
);
comment on table activity_recipient is 'Categories of recipients, art 30(1)(d).';
call art30_keep('activity_recipient');

create table activity_measure (
    register_id int not null,
    activity key not null,
    measure key not null,
    constraint activity_measure_pkey primary key (register_id, activity, measure),
    constraint activity_measure_activity foreign key (register_id, activity)
        references activity deferrable initially deferred,
    constraint activity_measure_measure foreign key (register_id, measure)
        references measure deferrable initially deferred
);
call art30_keep('activity_measure');

create table activity_location (
    register_id int not null,
    activity key not null,
    kind place_kind not null,
    territory key not null constraint activity_location_territory
        references territory deferrable initially deferred,
    site cell,
    source cell,
    constraint activity_location_pkey primary key (register_id, activity, kind, territory),
    constraint activity_location_activity foreign key (register_id, activity)
        references activity deferrable initially deferred
);
comment on table activity_location is
    'Where the keeper itself stores and reads: own servers, own staff, no other party.';
call art30_keep('activity_location');

create table activity_declared_transfer (
    register_id int not null,
    activity key not null,
    territory key not null constraint activity_declared_transfer_territory
        references territory deferrable initially deferred,
    constraint activity_declared_transfer_pkey primary key (register_id, activity, territory),
    constraint activity_declared_transfer_activity foreign key (register_id, activity)
        references activity deferrable initially deferred
);
comment on table activity_declared_transfer is
    'Derived transfers accepted into the record: countries and organisations, art 30(1)(e).';
call art30_keep('activity_declared_transfer');

create table activity_dpia_criterion (
    register_id int not null,
    activity key not null,
    criterion dpia_criterion not null,
    met answer not null,
    note cell,
    constraint activity_dpia_criterion_pkey primary key (register_id, activity, criterion),
    constraint activity_dpia_criterion_activity foreign key (register_id, activity)
        references activity deferrable initially deferred
);
comment on table activity_dpia_criterion is
    'The nine criteria, the art 35(3) cases and IMY''s examples, each answered.';
call art30_keep('activity_dpia_criterion');
