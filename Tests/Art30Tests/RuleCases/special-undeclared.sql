--! on 2026-11-22: category swedish capitals flag-no future-check by-name by-description other-kind offence-text offence-other joint twice
--! on 2026-11-21: category swedish capitals flag-no future-check by-name by-description other-kind offence-text offence-other joint twice checked checked-text
--! ok: flagged other-flag offences mid-word plain flagged-text offence-flagged draft processor draft-text processor-text
insert into subject_category (key, name) values ('s', 'Staff'), ('t', 'Guests');
insert into data_category (key, name, special, offences, special_none) values
    ('category', 'Sick leave days', null, null, null), ('swedish', 'Fackavgift', null, null, null),
    ('capitals', 'KOST OCH ALLERGI', null, null, null),
    ('flag-no', 'Criminal record', null, false, null),
    ('future-check', 'Allergies', null, null, '2026-11-23'),
    ('checked', 'Allergies', null, null, '2026-11-22'),
    ('flagged', 'Sick leave', 'health', null, null),
    ('other-flag', 'Sick leave', 'genetic', null, null),
    ('offences', 'Sick leave and fraud', null, true, null),
    ('mid-word', 'Unhealthy returns', null, null, null), ('plain', 'Pay', null, null, null);
insert into activity (key, name, description, role, status, special_none) values
    ('by-name', 'Rehabilitation', null, 'controller', 'active', null),
    ('by-description', 'Entry', 'Doors open by fingerprint', 'controller', 'active', null),
    ('other-kind', 'Union fees and sick leave', 'union fee', 'controller', 'active', null),
    ('offence-text', 'Criminal checks', null, 'controller', 'active', null),
    ('offence-other', 'Sick leave', null, 'controller', 'active', null),
    ('checked-text', 'Medical supplies', null, 'controller', 'active', '2026-11-22'),
    ('flagged-text', 'Sick leave', null, 'controller', 'active', null),
    ('offence-flagged', 'Criminal checks', null, 'controller', 'active', null),
    ('draft-text', 'Rehabilitation', null, 'controller', 'draft', null),
    ('processor-text', 'Rehabilitation', null, 'processor', 'active', null),
    ('twice', 'Sick leave', null, 'controller', 'active', null);
insert into activity (key, name, role, status)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['category', 'swedish', 'capitals', 'flag-no', 'future-check', 'checked',
    'flagged', 'other-flag', 'offences', 'mid-word', 'plain', 'joint', 'draft', 'processor']) key;
insert into activity_subject (activity, subject_category) select key, 's' from activity;
insert into activity_subject (activity, subject_category) values ('twice', 't');
insert into activity_subject_data (activity, subject_category, data_category)
select a.key, 's', c.key from activity a join data_category c on c.key = case
    when a.key in ('joint', 'draft', 'processor', 'twice') then 'category'
    when a.key in ('other-kind', 'flagged-text', 'offence-text') then 'flagged'
    when a.key like 'offence-%' then 'offences' else a.key end;
insert into activity_subject_data (activity, subject_category, data_category) values
    ('twice', 't', 'category'), ('twice', 's', 'swedish');
