-- Data of one group may have several time limits: those of closed matters and of open ones.

create table activity_subject_data_limit (
    register_id int not null,
    activity key not null,
    subject_category key not null,
    data_category key not null,
    key key not null,
    name one_line not null,
    retention retention not null,
    retention_period interval,
    retention_from one_line,
    retention_criterion cell,
    retention_law cell,
    source cell,
    constraint activity_subject_data_limit_pkey
        primary key (register_id, activity, subject_category, data_category, key),
    constraint activity_subject_data_limit_data
        foreign key (register_id, activity, subject_category, data_category)
        references activity_subject_data deferrable initially deferred,
    constraint activity_subject_data_limit_period
        check (retention <> 'period' or retention_period is not null),
    constraint activity_subject_data_limit_criterion
        check (retention <> 'criterion' or retention_criterion is not null),
    constraint activity_subject_data_limit_period_positive
        check (retention_period >= interval '0')
);
comment on table activity_subject_data_limit is
    'A further time limit, for a part of the data: name says which.';
call art30_keep('activity_subject_data_limit');
