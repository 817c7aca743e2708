-- A notice tells whether data must be given and what follows if they are not; that is asked of it where
-- the data are collected from the person they are about.

call art30_forget_conclusions();
alter type statement_kind rename to statement_kind_before;
create type statement_kind as enum ('stored_only_in', 'processed_only_in', 'no_transfers',
    'transfers_to', 'safeguard', 'no_processors', 'recipient', 'purpose', 'legal_basis',
    'retention', 'retention_at_most', 'no_special_data', 'written_agreements', 'right', 'provision',
    'fee', 'authority', 'measure', 'other');
alter table notice_statement
    drop constraint notice_statement_needs_territory,
    drop constraint notice_statement_needs_period,
    drop constraint notice_statement_needs_right;
alter table notice_statement
    alter kind type statement_kind using kind::text::statement_kind;
alter table notice_statement
    add constraint notice_statement_needs_territory check (territory is not null
        or kind not in ('stored_only_in', 'processed_only_in')),
    add constraint notice_statement_needs_period
        check (period is not null or kind <> 'retention_at_most'),
    add constraint notice_statement_needs_right check ("right" is not null or kind <> 'right');
drop type statement_kind_before;
comment on type statement_kind is 'retention: how long, with no longest time promised, art 13(2)(a); '
    'provision: whether data must be given, and what follows if they are not, art 13(2)(e); '
    'fee: a charge for exercising a right, art 12(5).';

alter table activity add collected_from_subject answer;
comment on column activity.collected_from_subject is
    'Whether data are collected from the data subject, given or observed: art 13, else art 14.';
