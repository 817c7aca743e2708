--! on 2026-11-22: bare blank joint mixed archive-bare limit-archive says-nothing-0 says-nothing-1 says-nothing-2 says-nothing-3 says-nothing-4 says-nothing-5 says-nothing-6 says-nothing-7
--! ok: says-when-0 says-when-1 says-when-2 says-when-3 says-when-4 says-when-5 says-when-6 limits limit-beside archive archive-period indefinite period criterion omitted dated draft processor
insert into subject_category (key, name) values ('s', 'Staff');
insert into data_category (key, name) values ('d', 'Contact details'), ('e', 'Pay');
insert into activity (key, name, role, status) values
    ('bare', 'A', 'controller', 'active'), ('blank', 'B', 'controller', 'active'),
    ('joint', 'C', 'joint', 'active'), ('mixed', 'D', 'controller', 'active'),
    ('indefinite', 'E', 'controller', 'active'), ('period', 'F', 'controller', 'active'),
    ('criterion', 'G', 'controller', 'active'), ('omitted', 'H', 'controller', 'active'),
    ('dated', 'I', 'controller', 'active'), ('draft', 'J', 'controller', 'draft'),
    ('processor', 'K', 'processor', 'active');
insert into activity_subject (activity, subject_category) select key, 's' from activity;
insert into activity_subject_data (activity, subject_category, data_category, retention,
    retention_period, retention_criterion, retention_omitted, erase_by) values
    ('bare', 's', 'd', null, null, null, null, null),
    ('bare', 's', 'e', null, null, null, null, null),
    ('blank', 's', 'd', null, null, ' ', ' ', null),
    ('joint', 's', 'd', null, null, null, null, null),
    ('mixed', 's', 'd', 'period', '1 year', null, null, null),
    ('mixed', 's', 'e', null, null, null, null, null),
    ('indefinite', 's', 'd', 'indefinite', null, null, null, null),
    ('period', 's', 'd', null, '1 year', null, null, null),
    ('criterion', 's', 'd', null, null, 'While employed', null, null),
    ('omitted', 's', 'd', null, null, null, 'Open dispute', null),
    ('dated', 's', 'd', null, null, null, null, '2027-01-01'),
    ('draft', 's', 'd', null, null, null, null, null),
    ('processor', 's', 'd', null, null, null, null, null);
update organisation set archive_law = true where key = 'keeper';
insert into activity (key, name) values
    ('archive', 'L'), ('archive-bare', 'M'), ('archive-period', 'N');
insert into activity_subject (activity, subject_category)
    select key, 's' from activity where key like 'archive%';
insert into activity_subject_data (activity, subject_category, data_category, retention,
    retention_period, retention_law) values
    ('archive', 's', 'd', 'archive', null, 'Plan of 2025-03-01, arkivlagen 10 §'),
    ('archive-bare', 's', 'd', 'archive', null, ' '),
    ('archive-period', 's', 'd', 'archive', '2 years', null);
insert into activity (key, name) values
    ('limits', 'O'), ('limit-beside', 'P'), ('limit-archive', 'Q');
insert into activity_subject (activity, subject_category)
    select key, 's' from activity where key like 'limit%';
insert into activity_subject_data (activity, subject_category, data_category, retention_criterion)
values ('limits', 's', 'd', null), ('limit-beside', 's', 'd', 'While employed'),
    ('limit-archive', 's', 'd', 'While employed');
insert into activity_subject_data_limit (activity, subject_category, data_category, key, name,
    retention, retention_period, retention_criterion) values
    ('limits', 's', 'd', 'closed', 'Closed matters', 'period', '1 year', null),
    ('limits', 's', 'd', 'open', 'Open matters', 'criterion', null, 'Until closed'),
    ('limit-beside', 's', 'd', 'closed', 'Closed matters', 'period', '1 year', null),
    ('limit-archive', 's', 'd', 'closed', 'Closed matters', 'archive', null, null);
insert into activity (key, name, description)
select key, 'R', words from (values
    ('says-nothing-0', 'rimlig tid därefter'),
    ('says-nothing-1', 'Begränsad; rensas löpande'),
    ('says-nothing-2', 'Enligt leverantörens inställning'),
    ('says-nothing-3', 'tills vidare'),
    ('says-nothing-4', 'Så länge det behövs.'),
    ('says-nothing-5', 'Verifieras'),
    ('says-nothing-6', 'As long as necessary for the purpose'),
    ('says-nothing-7', 'TBD'),
    ('says-when-0', 'medan kontot finns'),
    ('says-when-1', 'så länge avtalet gäller'),
    ('says-when-2', 'Until the contract ends'),
    ('says-when-3', 'rimlig tid, högst 2 år'),
    ('says-when-4', 'så länge det behövs för att fullgöra avtalet'),
    ('says-when-5', 'enligt bokföringslagen'),
    ('says-when-6', 'när ärendet är avslutat')
) t (key, words);
insert into activity_subject (activity, subject_category)
    select key, 's' from activity where key like 'says-%';
insert into activity_subject_data (activity, subject_category, data_category, retention,
    retention_criterion)
select key, 's', 'd', 'criterion', description from activity where key like 'says-%';
