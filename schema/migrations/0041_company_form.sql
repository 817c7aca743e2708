-- What a name of a company ends or begins with, as data: what names in text are known by.

create table company_form (
    form text not null,
    language text not null,
    place text not null constraint company_form_place check (place in ('front', 'behind')),
    constraint company_form_pkey primary key (form, place)
);
comment on table company_form is
    'Forms of companies as they are written beside a name, in front of it or behind it.';
call art30_version('company_form', 'law');

alter table phrase drop constraint phrase_means,
    add constraint phrase_means check (means in ('public', 'no_limit', 'assurance', 'certification',
        'blank', 'no_name'));
comment on table phrase is
    'What words mean, in lower case. public: a name of anybody who cares to look; no_limit: what of a '
    'time limit names neither event nor period; assurance: a paper that is no certification of art 42, '
    'certification: one that is; blank: stands where an answer should, and is none; no_name: begins a '
    'sentence or is followed by what looks like a company form, and is no part of a name.';
