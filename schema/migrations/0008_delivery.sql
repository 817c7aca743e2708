-- What was handed over to whom, for good; the law as it was then; and "no transfer" as a fact.

alter table activity add transfers_none date;
comment on column activity.transfers_none is
    'The day somebody checked that nothing leaves the EU/EEA, art 30(1)(e).';

create type documentation as enum ('documented', 'none', 'unknown', 'not_documented');
comment on type documentation is
    'What the record says of a point: something, that there is nothing (checked), that nobody could tell, or nothing.';

create table delivery (
    register_id int not null,
    book text not null constraint delivery_book check (book in ('controller', 'processor')),
    version int not null,
    language text not null,
    time_zone text not null,
    scope key[],
    "on" date not null,
    known_at timestamptz not null,
    recipient cell not null,
    case_number cell,
    cover jsonb not null,
    since int,
    entries int not null,
    formats text[] not null,
    data_sha256 text not null,
    files jsonb not null,
    manifest text not null,
    signature bytea not null,
    program text not null,
    delivered_by text not null default art30_actor(),
    constraint delivery_pkey primary key (register_id, book, version),
    constraint delivery_register foreign key (register_id) references register,
    constraint delivery_since foreign key (register_id, book, since) references delivery
);
comment on table delivery is 'The record as it was handed over (art 30(4)); never changed.';
comment on column delivery.since is 'The delivery its list of changes starts from.';
comment on column delivery.cover is 'What only the sender knew: reference, approval, words on scope.';
comment on column delivery.scope is 'The activities chosen; empty: all of the book.';
create trigger delivery_is_final before update or delete or truncate on delivery
    for each statement execute function art30_history_is_final();

-- Reference tables as they were before a file replaced them: a delivery can be made again.
create table reference_history (
    reference_id bigint generated always as identity,
    name text not null,
    rows jsonb not null,
    until timestamptz not null,
    constraint reference_history_pkey primary key (reference_id)
);
create trigger reference_history_is_final before update or delete or truncate on reference_history
    for each statement execute function art30_history_is_final();
