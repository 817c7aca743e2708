--! on 2026-11-22: ended late planned processor
--! on 2026-11-21: erased
--! ok: held undated draft
insert into subject_category (key, name) values ('s', 'Staff');
insert into data_category (key, name) values ('d', 'Contact details'), ('e', 'Pay');
insert into activity (key, name, role, status, ends) values
    ('late', 'A', 'controller', 'active', null), ('planned', 'A', 'controller', 'active', null),
    ('ended', 'A', 'controller', 'ended', '2026-01-01'),
    ('erased', 'A', 'controller', 'active', null),
    ('held', 'A', 'controller', 'active', null), ('undated', 'A', 'controller', 'active', null),
    ('draft', 'A', 'controller', 'draft', null), ('processor', 'A', 'processor', 'active', null);
insert into activity_subject (activity, subject_category) select key, 's' from activity;
insert into activity_subject_data
    (activity, subject_category, data_category, erase_by, erased, legal_hold)
select key, 's', 'd', case key when 'erased' then date '2026-11-20'
        when 'undated' then null else '2026-11-21' end,
    case key when 'erased' then date '2026-11-22' when 'planned' then '2026-11-23' end,
    case key when 'held' then 'Court case T 1-26' else ' ' end
from activity;
insert into activity_subject_data (activity, subject_category, data_category, erase_by) values
    ('late', 's', 'e', '2026-11-21');
