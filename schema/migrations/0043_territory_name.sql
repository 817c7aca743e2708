-- What people call countries, areas, towns and regions of data centres, as data: what is offered for a
-- cell that holds no key.

create table territory_name (
    name text not null,
    territory text not null references territory,
    kind text not null constraint territory_name_kind
        check (kind in ('name', 'alias', 'city', 'cloud_region')),
    source text not null,
    constraint territory_name_pkey primary key (name, territory)
);
create index on territory_name (territory);
comment on table territory_name is
    'What places are called in Swedish, English, Norwegian, Danish, Finnish, German, French and Spanish, '
    'besides the two names in territory.';
call art30_version('territory_name', 'law');
