-- Words in a cell that mean something else than they say, as data.

create table phrase (
    phrase text not null,
    language text not null,
    means text not null constraint phrase_means check (means in ('public', 'no_limit')),
    constraint phrase_pkey primary key (phrase, means)
);
comment on table phrase is
    'What words mean, in lower case. public: a name of anybody who cares to look; no_limit: what of a '
    'time limit names neither event nor period.';
call art30_version('phrase', 'law');
