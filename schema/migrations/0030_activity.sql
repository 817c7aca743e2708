-- How many persons an activity concerns, who a recipient is, and archiving as a time limit.

alter table activity_subject
    add persons_at_least int
        constraint activity_subject_persons_at_least check (persons_at_least >= 0),
    add persons_at_most int
        constraint activity_subject_persons_at_most check (persons_at_most >= 0),
    add constraint activity_subject_persons check (persons_at_most >= persons_at_least);

create type recipient_kind as enum ('internal', 'external', 'public');
alter table activity_recipient add kind recipient_kind;
comment on column activity_recipient.kind is
    'internal: within the organisation; public: anybody, as what is published.';

call art30_forget_conclusions();
alter type retention rename to retention_before;
create type retention as enum ('period', 'criterion', 'archive', 'as_long_as_needed', 'indefinite');
alter table activity_subject_data
    drop constraint activity_subject_data_period,
    drop constraint activity_subject_data_criterion;
alter table activity_subject_data
    alter retention type retention using retention::text::retention;
alter table activity_subject_data
    add constraint activity_subject_data_period
        check (retention <> 'period' or retention_period is not null),
    add constraint activity_subject_data_criterion
        check (retention <> 'criterion' or retention_criterion is not null),
    add retention_law cell;
drop type retention_before;
comment on type retention is 'archive: kept, or weeded, as the law on archives says.';
comment on column activity_subject_data.retention_law is
    'The provision or the decision on weeding that archiving rests on: arkivlagen 3 and 10 §§.';
