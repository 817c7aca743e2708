-- What a ground for transfers covers: whose data a tool covers, which data a decision leaves out, and
-- whether a listing covers other data than those on staff. What a transfer stands on is said of each
-- group of data by itself; a value of a type cannot be taken away, so the type is made anew.

call art30_forget_conclusions();
drop type ground_status;
create type ground_status as enum ('valid', 'relied_on', 'unconfirmed', 'unassessed', 'missing',
    'open');
comment on type ground_status is 'relied_on: a decision that was later declared invalid, which works '
    'from the start (C-311/18); unassessed: a tool of art 46 without the assessment that it needs; '
    'open: no settled verdict on the place.';

alter table organisation_certification add covers_other answer;
comment on column organisation_certification.covers_other is
    'Are other data than those on employees covered?';

create table organisation_scope_data (
    register_id int not null,
    organisation key not null,
    test key not null,
    data_category key not null,
    constraint organisation_scope_data_pkey
        primary key (register_id, organisation, test, data_category),
    constraint organisation_scope_data_scope foreign key (register_id, organisation, test)
        references organisation_scope deferrable initially deferred,
    constraint organisation_scope_data_data_category foreign key (register_id, data_category)
        references data_category deferrable initially deferred
);
comment on table organisation_scope_data is
    'Data that fall outside the decision though the importer is inside it, such as credit data.';
call art30_keep('organisation_scope_data');

create table engagement_safeguard_subject (
    register_id int not null,
    engagement key not null,
    instrument key not null,
    subject_category key not null,
    constraint engagement_safeguard_subject_pkey
        primary key (register_id, engagement, instrument, subject_category),
    constraint engagement_safeguard_subject_safeguard
        foreign key (register_id, engagement, instrument)
        references engagement_safeguard deferrable initially deferred,
    constraint engagement_safeguard_subject_subject_category
        foreign key (register_id, subject_category)
        references subject_category deferrable initially deferred
);
comment on table engagement_safeguard_subject is
    'Whose data the tool covers (annex I.B, scope of approved rules). None listed: everybody''s.';
call art30_keep('engagement_safeguard_subject');

alter table adequacy add invalidated date, add commercial boolean not null default false;
comment on column adequacy.invalidated is
    'The day of the judgment that declared it invalid, from which on it is no ground.';
comment on column adequacy.commercial is
    'The decision reaches no public authorities unless the importer is confirmed to be inside it.';
alter table instrument add law_of key
    constraint instrument_law_of references territory deferrable initially deferred;
comment on column instrument.law_of is
    'The territory under whose own law the tool carries exports, for what is no tool of chapter V.';

alter table phrase drop constraint phrase_means,
    add constraint phrase_means check (means in ('public', 'no_limit', 'assurance', 'certification',
        'blank'));
comment on table phrase is
    'What words mean, in lower case. public: a name of anybody who cares to look; no_limit: what of a '
    'time limit names neither event nor period; assurance: a paper that is no certification of art 42, '
    'certification: one that is; blank: stands where an answer should, and is none.';
