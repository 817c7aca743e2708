-- Who processes, for whom, under what, where: services, engagements, agreements, places, tools.

create type capacity as enum ('processor', 'subprocessor', 'joint_controller',
    'independent_controller', 'recipient');
create type presence as enum ('present', 'absent', 'unknown');
create type agreement_kind as enum ('processing', 'joint', 'other');
create type agreement_status as enum ('draft', 'signed', 'terminated');
create type agreement_form as enum ('written', 'electronic', 'oral');
create type authorisation as enum ('specific', 'general', 'none', 'unknown');
create type subprocessors as enum ('none', 'listed', 'unknown');
create type recurrence as enum ('single', 'recurring', 'ongoing');
create type assessment_kind as enum ('transfer', 'impact', 'supplier', 'balancing');
create type assessment_outcome as enum ('sufficient', 'sufficient_with_measures', 'insufficient');
create type key_holder as enum ('exporter', 'eea_third_party', 'importer', 'none', 'unknown');
create type risk as enum ('low', 'medium', 'high');

create table service (
    register_id int not null constraint service_register
        references register deferrable initially deferred,
    key key not null,
    name cell not null,
    supplier key,
    description cell,
    source cell,
    constraint service_pkey primary key (register_id, key),
    constraint service_supplier foreign key (register_id, supplier)
        references organisation deferrable initially deferred
);
call art30_keep('service');

create table agreement (
    register_id int not null constraint agreement_register
        references register deferrable initially deferred,
    key key not null,
    name cell,
    kind agreement_kind not null default 'processing',
    status agreement_status,
    form agreement_form,
    signed date,
    updated date,
    starts date,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    instructions presence,
    confidentiality presence,
    security presence,
    subprocessor_terms presence,
    rights_assistance presence,
    duties_assistance presence,
    deletion_or_return presence,
    audit presence,
    subject_matter presence,
    duration presence,
    nature_and_purpose presence,
    data_types presence,
    subject_types presence,
    authorisation authorisation,
    notice_days int constraint agreement_notice_days check (notice_days between 0 and 365),
    essence_published boolean,
    evidence cell,
    reviewed date,
    review_due date,
    source cell,
    constraint agreement_pkey primary key (register_id, key),
    constraint agreement_period check (ends >= starts)
);
comment on table agreement is 'Data processing agreement (art 28(3)) or joint arrangement (art 26).';
comment on column agreement.instructions is 'Art 28(3)(a).';
comment on column agreement.confidentiality is 'Art 28(3)(b).';
comment on column agreement.security is 'Art 28(3)(c).';
comment on column agreement.subprocessor_terms is 'Art 28(3)(d).';
comment on column agreement.rights_assistance is 'Art 28(3)(e).';
comment on column agreement.duties_assistance is 'Art 28(3)(f).';
comment on column agreement.deletion_or_return is 'Art 28(3)(g).';
comment on column agreement.audit is 'Art 28(3)(h).';
comment on column agreement.authorisation is 'Of subprocessors, art 28(2).';
call art30_keep('agreement');

create table engagement (
    register_id int not null constraint engagement_register
        references register deferrable initially deferred,
    key key not null,
    client key,
    supplier key not null,
    service key,
    capacity capacity not null,
    starts date,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    processing cell,
    risk risk,
    claims_only key constraint engagement_claims_only
        references territory deferrable initially deferred,
    support_access answer,
    foreign_access_barred boolean,
    subprocessors subprocessors,
    subprocessors_checked date,
    approved date,
    notified date,
    objected date,
    returns_data boolean,
    kept interval constraint engagement_kept check (kept >= interval '0'),
    kept_backup interval constraint engagement_kept_backup check (kept_backup >= interval '0'),
    clear_text answer,
    key_holder key_holder,
    reviewed date,
    review_due date,
    source cell,
    constraint engagement_pkey primary key (register_id, key),
    constraint engagement_client foreign key (register_id, client)
        references organisation deferrable initially deferred,
    constraint engagement_supplier foreign key (register_id, supplier)
        references organisation deferrable initially deferred,
    constraint engagement_service foreign key (register_id, service)
        references service deferrable initially deferred,
    constraint engagement_period check (ends >= starts)
);
comment on column engagement.client is
    'Who engages; empty: the upstream supplier, or the keeper where there is no upstream.';
comment on column engagement.processing is 'Kinds of processing carried out, art 30(2)(b).';
comment on column engagement.claims_only is
    'Vendor or contract claims that all processing stays in this place or region.';
comment on column engagement.foreign_access_barred is 'The contract forbids non-EEA access.';
comment on column engagement.approved is 'A subprocessor: the day it was approved, art 28(2).';
comment on column engagement.kept is 'How long the supplier keeps the data after they are erased here.';
comment on column engagement.kept_backup is 'The same for its backups.';
comment on column engagement.clear_text is 'Does the supplier need the data in clear text?';
comment on column engagement.key_holder is
    'Who holds the encryption keys (EDPB Recommendations 01/2020 annex 2).';
comment on column engagement.returns_data is
    'Where the keeper is the processor: results go back to the client (default yes).';
call art30_keep('engagement');
create index engagement_by_supplier on engagement (register_id, supplier);

create table engagement_upstream (
    register_id int not null,
    engagement key not null,
    upstream key not null,
    constraint engagement_upstream_pkey primary key (register_id, engagement, upstream),
    constraint engagement_upstream_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred,
    constraint engagement_upstream_upstream foreign key (register_id, upstream)
        references engagement deferrable initially deferred,
    constraint engagement_upstream_other check (engagement <> upstream)
);
comment on table engagement_upstream is 'The engagements whose supplier engages this one: the chain.';
call art30_keep('engagement_upstream');
create index engagement_upstream_down on engagement_upstream (register_id, upstream);

create table engagement_agreement (
    register_id int not null,
    engagement key not null,
    agreement key not null,
    constraint engagement_agreement_pkey primary key (register_id, engagement, agreement),
    constraint engagement_agreement_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred,
    constraint engagement_agreement_agreement foreign key (register_id, agreement)
        references agreement deferrable initially deferred
);
call art30_keep('engagement_agreement');

create table engagement_location (
    register_id int not null,
    engagement key not null,
    kind place_kind not null,
    territory key not null constraint engagement_location_territory
        references territory deferrable initially deferred,
    site cell,
    territory_checked date,
    starts date,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    source cell,
    constraint engagement_location_pkey primary key (register_id, engagement, kind, territory),
    constraint engagement_location_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred,
    constraint engagement_location_period check (ends >= starts)
);
comment on table engagement_location is
    'Where the supplier stores and reads. Remote access is a location (EDPB 05/2021).';
call art30_keep('engagement_location');

create table engagement_safeguard (
    register_id int not null,
    engagement key not null,
    instrument key not null constraint engagement_safeguard_instrument
        references instrument deferrable initially deferred,
    decision key constraint engagement_safeguard_decision
        references adequacy deferrable initially deferred,
    executed boolean,
    signed date,
    changed date,
    starts date,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    annex_1a presence,
    annex_1b presence,
    annex_1c presence,
    annex_2 presence,
    annex_3 presence,
    notice_days int constraint engagement_safeguard_notice_days
        check (notice_days between 0 and 365),
    altered cell,
    approval cell,
    approved_scope answer,
    combines_eu_data boolean,
    recurrence recurrence,
    consent_evidence answer,
    free_choice answer,
    authority_powers boolean,
    necessity_test cell,
    authority_notified date,
    subjects_informed date,
    evidence cell,
    source cell,
    constraint engagement_safeguard_pkey primary key (register_id, engagement, instrument),
    constraint engagement_safeguard_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred,
    constraint engagement_safeguard_relied_decision
        check (decision is null or instrument = 'ART45'),
    constraint engagement_safeguard_period check (ends >= starts)
);
comment on column engagement_location.territory_checked is
    'The day sub-territories such as Gibraltar or Greenland were ruled out.';
comment on table engagement_safeguard is 'A ground relied on for the transfer, arts 45 to 49.';
comment on column engagement_safeguard.executed is
    'Signed or validly incorporated by both parties; false: only referred to.';
comment on column engagement_safeguard.changed is 'When the processing under old clauses changed.';
comment on column engagement_safeguard.free_choice is
    'Consent of employees or others in a dependent position: is the choice real (recital 43)?';
comment on column engagement_safeguard.authority_powers is
    'The exporter is a public authority exercising its powers, art 49(3).';
comment on column engagement_safeguard.combines_eu_data is
    'Module 4: the processor adds data it collected in the EU (clauses 14 and 15).';
call art30_keep('engagement_safeguard');

create table assessment (
    register_id int not null constraint assessment_register
        references register deferrable initially deferred,
    key key not null,
    kind assessment_kind not null,
    name cell,
    done date,
    outcome assessment_outcome,
    organisation key,
    engagement key,
    territory key constraint assessment_territory
        references territory deferrable initially deferred,
    activity key,
    purpose key,
    interest cell,
    measures cell,
    problematic_law answer,
    residual_risk risk,
    review_due date,
    authority_consulted date,
    evidence cell,
    source cell,
    constraint assessment_pkey primary key (register_id, key),
    constraint assessment_organisation foreign key (register_id, organisation)
        references organisation deferrable initially deferred,
    constraint assessment_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred,
    constraint assessment_activity foreign key (register_id, activity)
        references activity deferrable initially deferred,
    constraint assessment_purpose foreign key (register_id, activity, purpose)
        references activity_purpose deferrable initially deferred
);
comment on column assessment.kind is
    'transfer: TIA; impact: DPIA; supplier: vendor check, art 28(1); balancing: art 6(1)(f).';
comment on column assessment.problematic_law is
    'Does problematic law of the destination apply to this transfer in practice?';
call art30_keep('assessment');

create table disclosure (
    register_id int not null constraint disclosure_register
        references register deferrable initially deferred,
    key key not null,
    organisation key,
    engagement key,
    authority cell not null,
    territory key not null constraint disclosure_territory
        references territory deferrable initially deferred,
    requested date,
    disclosed date,
    agreement_cited cell,
    basis_analysis cell,
    transfer_analysis cell,
    source cell,
    constraint disclosure_pkey primary key (register_id, key),
    constraint disclosure_organisation foreign key (register_id, organisation)
        references organisation deferrable initially deferred,
    constraint disclosure_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred
);
comment on table disclosure is 'A request by a foreign court or authority, art 48.';
comment on column disclosure.agreement_cited is 'The international agreement it rests on.';
comment on column disclosure.basis_analysis is 'The art 6 ground, as analysed (EDPB 02/2024).';
comment on column disclosure.transfer_analysis is 'The chapter V ground, as analysed.';
call art30_keep('disclosure');

create table activity_engagement (
    register_id int not null,
    activity key not null,
    engagement key not null,
    constraint activity_engagement_pkey primary key (register_id, activity, engagement),
    constraint activity_engagement_activity foreign key (register_id, activity)
        references activity deferrable initially deferred,
    constraint activity_engagement_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred
);
comment on table activity_engagement is
    'The engagements an activity uses; for a processor also the customer''s engagement of the keeper.';
call art30_keep('activity_engagement');
create index activity_engagement_up on activity_engagement (register_id, engagement);
