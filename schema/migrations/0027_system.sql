-- An activity names the systems it runs in: a service that the keeper runs itself or that somebody
-- supplies. Of an own one the register knows the owner and the places.

alter table service add owner one_line;
comment on column service.owner is 'Who answers for the system at the keeper.';

create table service_location (
    register_id int not null,
    service key not null,
    kind place_kind not null,
    territory key not null constraint service_location_territory
        references territory deferrable initially deferred,
    site one_line,
    source cell,
    constraint service_location_pkey primary key (register_id, service, kind, territory),
    constraint service_location_service foreign key (register_id, service)
        references service deferrable initially deferred
);
comment on table service_location is
    'Where the keeper stores and reads in a system that it runs itself.';
call art30_keep('service_location');

create table activity_service (
    register_id int not null,
    activity key not null,
    service key not null,
    constraint activity_service_pkey primary key (register_id, activity, service),
    constraint activity_service_activity foreign key (register_id, activity)
        references activity deferrable initially deferred,
    constraint activity_service_service foreign key (register_id, service)
        references service deferrable initially deferred
);
comment on table activity_service is 'The systems an activity runs in, own or supplied.';
call art30_keep('activity_service');
create index activity_service_up on activity_service (register_id, service);
