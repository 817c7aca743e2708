-- What a vendor does besides what it is engaged for, who else supplies a product, and places that
-- are chosen or passed through.

alter table engagement add own_purposes answer;
comment on column engagement.own_purposes is
    'Does the supplier use the data for purposes of its own? Then it is a controller, art 28(10).';

create table service_reseller (
    register_id int not null,
    service key not null,
    reseller key not null,
    constraint service_reseller_pkey primary key (register_id, service, reseller),
    constraint service_reseller_service foreign key (register_id, service)
        references service deferrable initially deferred,
    constraint service_reseller_reseller foreign key (register_id, reseller)
        references organisation deferrable initially deferred
);
comment on table service_reseller is 'Others that supply the same product: it may be had of several.';
call art30_keep('service_reseller');

alter table engagement_location add chosen answer, add on_the_move boolean;
comment on column engagement_location.chosen is
    'Where the customer chooses among places: is it this one? Empty: it is no choice.';
comment on column engagement_location.on_the_move is
    'Only the supplier''s own staff while travelling (by analogy EDPB 05/2021 example 8).';
alter table activity_location add on_the_move boolean;
comment on column activity_location.on_the_move is
    'Only own staff while travelling (EDPB 05/2021 example 8).';
