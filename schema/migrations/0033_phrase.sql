-- Words in a cell that mean something else than they say, as data.

create table phrase (
    phrase text not null,
    language text not null,
    means text not null constraint phrase_means check (means in ('public')),
    constraint phrase_pkey primary key (phrase, means)
);
comment on table phrase is
    'What whole cells mean, in lower case: public, anybody who cares to look.';
call art30_version('phrase', 'law');
