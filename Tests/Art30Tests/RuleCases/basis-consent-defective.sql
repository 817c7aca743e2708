--! on 2026-11-22: no-evidence asked silent no-withdrawal bundled staff applicants child child-silent child-by-data joint two listed-elsewhere listed-contract staff-by-person
--! ok: staff-other-person whole unbundled staff-free child-guarded staff-contract staff-other-data visitors draft processor
insert into subject_category (key, name, kind) values
    ('customer', 'Customers', 'customer'), ('employee', 'Staff', 'employee'),
    ('applicant', 'Applicants', 'applicant'), ('child', 'Children', 'child'),
    ('visitor', 'Visitors', 'visitor');
insert into data_category (key, name) values ('d', 'Address'), ('e', 'Photo');
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['no-evidence', 'asked', 'silent', 'no-withdrawal', 'bundled', 'staff',
    'applicants', 'child', 'child-silent', 'child-by-data', 'joint', 'two', 'whole', 'unbundled',
    'staff-free', 'child-guarded', 'staff-contract', 'staff-other-data', 'visitors', 'draft',
    'processor', 'listed-elsewhere', 'listed-contract', 'staff-by-person', 'staff-other-person']) key;
insert into activity_purpose (activity, key, name) select key, 'p', 'Send' from activity;
insert into activity_purpose (activity, key, name) values ('two', 'q', 'Show'),
    ('listed-elsewhere', 'r', 'Show');
insert into activity_purpose_basis (activity, purpose, basis, consent_evidence, consent_withdrawal,
    consent_separate, consent_guardian, consent_free_choice)
select activity, key,
    case activity when 'staff-contract' then 'contract'::basis else 'consent' end,
    case when activity in ('no-evidence', 'joint', 'draft', 'processor') or key = 'q'
        then 'no'::answer when activity = 'asked' then 'unknown' when activity <> 'silent'
        then 'yes' end,
    case activity when 'no-withdrawal' then ' ' when 'staff-contract' then null
        else 'Link in each mailing' end,
    case activity when 'bundled' then 'no'::answer when 'unbundled' then 'yes' end,
    case activity when 'child' then 'no'::answer when 'child-guarded' then 'yes' end,
    case activity when 'staff-free' then 'No drawback' end
from activity_purpose;
insert into activity_subject (activity, subject_category)
select key, case when key in ('staff', 'staff-free', 'staff-contract', 'staff-other-data',
        'listed-elsewhere', 'listed-contract', 'staff-by-person', 'staff-other-person')
        then 'employee'
        when key = 'applicants' then 'applicant'
        when key like 'child%' then 'child' when key = 'visitors' then 'visitor'
        else 'customer' end
from activity;
insert into activity_subject (activity, subject_category) values
    ('staff-other-data', 'customer'), ('staff-free', 'customer'),
    ('staff-by-person', 'customer'), ('staff-other-person', 'customer');
insert into activity_purpose_basis (activity, purpose, basis) values
    ('listed-contract', 'p', 'contract');
insert into activity_subject_data (activity, subject_category, data_category) values
    ('staff-other-data', 'customer', 'd'), ('staff-other-data', 'employee', 'e'),
    ('child-by-data', 'child', 'd'), ('staff-contract', 'employee', 'd');
insert into activity_purpose_basis_data (activity, purpose, basis, data_category) values
    ('staff-other-data', 'p', 'consent', 'd'), ('child-by-data', 'p', 'consent', 'd'),
    ('listed-elsewhere', 'r', 'consent', 'd'), ('listed-contract', 'p', 'contract', 'd');
insert into activity_purpose_basis_subject (activity, purpose, basis, subject_category) values
    ('staff-by-person', 'p', 'consent', 'employee'),
    ('staff-other-person', 'p', 'consent', 'customer');
