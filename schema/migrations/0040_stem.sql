-- Words that suggest sensitive data are found as people write them: inflected, and within compounds.

alter table suspicion add place text not null default 'start'
        constraint suspicion_place check (place in ('start', 'within', 'whole')),
    add unless text,
    add constraint suspicion_word check (word ~ '^[[:alnum:]]{2,30}');
comment on column suspicion.word is
    'A stem in lower case; it may go on into the words that follow it.';
comment on column suspicion.place is 'Where in a word it stands: it begins it, is a part, or is all of it.';
comment on column suspicion.unless is
    'Parts of the same word that speak against it, or words that follow each other in the text; '
    'separated by semicolons.';
