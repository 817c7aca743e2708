-- How an agreement was accepted, and what it says of days and hours.

call art30_forget_conclusions();
alter type agreement_form rename to agreement_form_before;
create type agreement_form as enum ('written', 'electronic', 'online', 'oral');
alter table agreement alter form type agreement_form using form::text::agreement_form;
drop type agreement_form_before;
comment on type agreement_form is
    'online: terms accepted on the net, by day and version, which are electronic form, art 28(9).';

alter table agreement
    add terms_version one_line,
    add terms_url one_line,
    add objection_days int
        constraint agreement_objection_days check (objection_days between 0 and 365),
    add incident_hours int
        constraint agreement_incident_hours check (incident_hours between 0 and 720);
comment on column agreement.terms_version is 'The version of the terms that were accepted.';
comment on column agreement.terms_url is 'Where those terms are published.';
comment on column agreement.notice_days is 'Days of notice before a new subprocessor starts.';
comment on column agreement.objection_days is 'Days to object in, once notified.';
comment on column agreement.incident_hours is 'Hours within which a breach is reported, art 33(2).';
