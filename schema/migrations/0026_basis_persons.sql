-- The legal basis of one purpose may differ by group of persons.

create table activity_purpose_basis_subject (
    register_id int not null,
    activity key not null,
    purpose key not null,
    basis basis not null,
    subject_category key not null,
    constraint activity_purpose_basis_subject_pkey
        primary key (register_id, activity, purpose, basis, subject_category),
    constraint activity_purpose_basis_subject_basis
        foreign key (register_id, activity, purpose, basis)
        references activity_purpose_basis deferrable initially deferred,
    constraint activity_purpose_basis_subject_category
        foreign key (register_id, subject_category)
        references subject_category deferrable initially deferred
);
comment on table activity_purpose_basis_subject is
    'The groups of persons a basis is limited to; none listed: the basis covers all of them.';
call art30_keep('activity_purpose_basis_subject');
