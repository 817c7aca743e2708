-- What somebody's profession, or else their name, says of who decides purposes and means: a presumption
-- of EDPB Guidelines 07/2020, as data.

create table profession (
    word text not null constraint profession_pkey primary key,
    language text not null,
    controller boolean not null,
    place text not null constraint profession_place check (place in ('start', 'within', 'whole')),
    in_name boolean not null,
    unless text
);
comment on table profession is
    'Stems of professions, in lower case, of those who as a rule are controllers of their own, and of '
    'those who as a rule act for others.';
comment on column profession.in_name is
    'Whether it says something also where it stands in a name, and no profession is noted.';
comment on column profession.unless is 'What in the same text speaks against it; separated by semicolons.';
call art30_version('profession', 'law');
