-- The law as dated data. Rows come from reference/*.csv and are replaced as files, never typed in.

create table territory (
    key key primary key,
    name_en text not null,
    name_sv text not null,
    iso_alpha2 text,
    parent text,
    kind text not null,
    decided_as key,
    treated_as text not null constraint territory_treated_as
        check (treated_as in ('inside', 'third_country', 'open', 'unknown', 'none')),
    verdict text not null,
    treatment text not null,
    notes text,
    status text not null,
    source text
);
comment on column territory.decided_as is
    'The territory whose decisions and memberships apply here too, such as GB for GB-NIR.';
comment on column territory.treated_as is
    'What the place is outside its membership periods; open: no settled verdict, say so.';

create table membership (
    key key primary key,
    territory key not null constraint membership_territory references territory deferrable,
    starts date not null,
    ends date,
    during daterange not null generated always as (daterange(starts, ends, '[]')) stored,
    basis text not null,
    status text not null,
    source text
);
comment on table membership is 'Periods in which sending to the territory is no chapter V transfer.';

create table adequacy (
    key key primary key,
    entity text not null,
    iso_alpha2 text,
    territory key not null constraint adequacy_territory references territory deferrable,
    entity_type text not null,
    decision_number text not null,
    celex text not null,
    legal_basis text not null,
    amends_key key constraint adequacy_amends references adequacy deferrable,
    adopted date not null,
    oj_published date,
    applies_from date not null,
    applies_from_basis text,
    applies_until date,
    during daterange not null
        generated always as (daterange(applies_from, applies_until, '[]')) stored,
    how_ended text,
    scope text not null,
    scope_test text not null,
    needs_importer_certification text not null constraint adequacy_certification
        check (needs_importer_certification in ('yes', 'no')),
    conditions_notes text,
    contested date,
    sunset boolean not null default false,
    status text not null,
    verification_note text,
    source_url text
);
comment on column adequacy.sunset is
    'Its end is written into it; an annulment nobody could foresee is not.';
comment on column adequacy.contested is 'From when its validity is openly in doubt.';
comment on table adequacy is 'Commission decisions under art 45 (or Directive 95/46 art 25(6)).';
create index adequacy_by_territory on adequacy (territory);

create table instrument (
    key key primary key,
    legal_ref text not null,
    name_en text not null,
    name_sv text not null,
    family text not null,
    act text,
    celex text,
    valid_from date,
    new_contracts_until date,
    valid_until date,
    during daterange not null generated always as (daterange(valid_from, valid_until, '[]')) stored,
    exporter_role text,
    importer_role text,
    tia_required text,
    sa_involvement text,
    repetitive_use text,
    covers_art28 text,
    key_conditions text,
    article text constraint instrument_article check (article in ('45', '46', '49')),
    module text constraint instrument_module check (module in ('M1', 'M2', 'M3', 'M4')),
    tia text not null constraint instrument_tia
        check (tia in ('required', 'conditional', 'not_required')),
    status text not null,
    source_url text
);
comment on table instrument is 'Transfer tools of chapter V, and what is often mistaken for one.';

create table threshold (
    key key not null,
    starts date not null,
    ends date,
    during daterange not null generated always as (daterange(starts, ends, '[]')) stored,
    value int not null,
    unit text not null,
    legal_ref text,
    status text not null,
    source text,
    constraint threshold_pkey primary key (key, starts)
);
comment on table threshold is 'Numbers that the law or the product sets and may change.';

create function art30_threshold(wanted text) returns int stable language sql as
    $$ select value from threshold where key = wanted and during @> art30_on() $$;

create table legal_event (
    key key primary key,
    territory key not null constraint legal_event_territory references territory deferrable,
    day date not null,
    description text not null,
    status text not null,
    source text
);
comment on table legal_event is 'Changes of law in a territory that date a transfer assessment.';

create table dataset (
    name key primary key,
    confirmed date not null,
    confirmed_from text not null,
    status text not null
);
comment on table dataset is 'When each set of reference data was last confirmed, and against what.';

create table authority (
    key key primary key,
    name text not null,
    territory key not null constraint authority_territory references territory deferrable,
    starts date not null,
    ends date,
    during daterange not null generated always as (daterange(starts, ends, '[]')) stored,
    status text not null,
    source text
);
comment on table authority is 'Supervisory authorities under the names they had (art 51).';

create table suspicion (
    word text primary key,
    language text not null,
    points_to text not null
);
comment on table suspicion is 'Words that suggest art 9 or art 10 data in a name or a free text.';

create table reference_file (
    name text primary key,
    sha256 text not null,
    loaded timestamptz not null default now()
);
