--! on 2026-11-22: bare contract consent-for-other joint
--! ok: noted consented consented-number ordinary unflagged draft processor
insert into data_category (key, name, identity_number) values
    ('n', 'Number', true), ('d', 'Pay', false), ('u', 'Notes', null);
insert into subject_category (key, name) values ('s', 'Staff'), ('t', 'Guests');
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['bare', 'contract', 'consent-for-other', 'joint', 'noted', 'consented',
    'consented-number', 'ordinary', 'unflagged', 'draft', 'processor']) key;
insert into activity_subject (activity, subject_category) select key, 's' from activity;
insert into activity_subject (activity, subject_category) values ('bare', 't');
insert into activity_subject_data
    (activity, subject_category, data_category, identity_number_ground)
select key, 's', case key when 'ordinary' then 'd' when 'unflagged' then 'u' else 'n' end,
    case key when 'noted' then 'secure_identification'::identity_number_ground end
from activity;
insert into activity_subject_data (activity, subject_category, data_category) values
    ('bare', 't', 'n'), ('consent-for-other', 's', 'd');
insert into activity_purpose (activity, key, name) select key, 'p', 'Pay' from activity;
insert into activity_purpose_basis (activity, purpose, basis)
select key, 'p', case when key like 'consent%' then 'consent'::basis else 'contract' end
from activity where key <> 'bare';
insert into activity_purpose (activity, key, name) values ('consented', 'q', 'Show');
insert into activity_purpose_basis (activity, purpose, basis) values
    ('consented', 'p', 'contract'), ('consented', 'q', 'consent');
insert into activity_purpose_basis_data (activity, purpose, basis, data_category) values
    ('consent-for-other', 'p', 'consent', 'd'), ('consented-number', 'p', 'consent', 'n'),
    ('consented', 'p', 'contract', 'd'), ('consented', 'q', 'consent', 'd');
