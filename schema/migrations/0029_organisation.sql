-- What is known of an organisation besides who it is: that nobody owns it, that its documents are
-- official ones, and what others have assured of it.

alter table organisation
    add parent_none date,
    add archive_law boolean,
    add constraint organisation_parent_none check (parent is null or parent_none is null);
comment on column organisation.parent_none is 'The day somebody checked that it has no parent.';
comment on column organisation.archive_law is
    'Its documents are official ones under arkivlagen (1990:782) 1 §.';

create type assurance_kind as enum ('iso_27001', 'iso_27701', 'iso_27018', 'soc_1', 'soc_2',
    'soc_3', 'isae_3000', 'isae_3402', 'pci_dss', 'csa_star', 'other');
create table organisation_assurance (
    register_id int not null,
    organisation key not null,
    key key not null,
    kind assurance_kind not null,
    scope cell,
    issuer one_line,
    starts date,
    ends date,
    during daterange not null generated always as (art30_period(starts, ends)) stored,
    evidence cell,
    source cell,
    constraint organisation_assurance_pkey primary key (register_id, organisation, key),
    constraint organisation_assurance_organisation foreign key (register_id, organisation)
        references organisation deferrable initially deferred,
    constraint organisation_assurance_period check (ends >= starts)
);
comment on table organisation_assurance is
    'A certificate or report of others on its security: no ground for a transfer (art 42, 46).';
call art30_keep('organisation_assurance');
