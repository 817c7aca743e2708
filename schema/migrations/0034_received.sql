-- What each supplier gets: which data on which persons of which activity.

create table engagement_data (
    register_id int not null,
    engagement key not null,
    activity key not null,
    subject_category key not null,
    data_category key not null,
    source cell,
    constraint engagement_data_pkey
        primary key (register_id, engagement, activity, subject_category, data_category),
    constraint engagement_data_engagement foreign key (register_id, engagement)
        references engagement deferrable initially deferred,
    constraint engagement_data_activity foreign key (register_id, activity)
        references activity deferrable initially deferred,
    constraint engagement_data_subject_category foreign key (register_id, subject_category)
        references subject_category deferrable initially deferred,
    constraint engagement_data_data_category foreign key (register_id, data_category)
        references data_category deferrable initially deferred,
    -- Nobody gets from an activity what it does not process.
    constraint engagement_data_processed
        foreign key (register_id, activity, subject_category, data_category)
        references activity_subject_data deferrable initially deferred
);
comment on table engagement_data is
    'The data the supplier receives. None listed of an activity: not documented, judged as all.';
call art30_keep('engagement_data');
create index engagement_data_activity on engagement_data (register_id, activity);

create type receipt as enum ('documented', 'judged_as_all');
comment on type receipt is 'Whether it is known what a supplier gets, or it is judged as all.';
