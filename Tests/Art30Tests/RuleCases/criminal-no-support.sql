--! on 2026-11-22: bare blank joint
--! ok: cited ordinary unflagged draft processor authority
insert into register (register_id, slug, keeper) overriding system value values (2, 'b', 'k');
insert into organisation (register_id, key, name, kind) values
    (1, 'agency', 'Agency', 'public_authority'), (2, 'k', 'Agency', 'public_authority'),
    (2, 'c', 'Shop AB', 'company');
insert into data_category (register_id, key, name, offences) values
    (1, 'o', 'Suspicions', true), (1, 'd', 'Pay', false), (1, 'n', 'Notes', null),
    (2, 'o', 'Suspicions', true);
insert into subject_category (register_id, key, name) values
    (1, 's', 'Guests'), (1, 't', 'Staff'), (2, 's', 'Guests');
insert into activity (register_id, key, name, role, status)
select case key when 'authority' then 2 else 1 end, key, 'A',
    case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['bare', 'blank', 'joint', 'cited', 'ordinary', 'unflagged', 'draft', 'processor',
    'authority']) key;
insert into activity_subject (register_id, activity, subject_category)
select register_id, key, 's' from activity;
insert into activity_subject (activity, subject_category) values ('bare', 't');
insert into activity_subject_data
    (register_id, activity, subject_category, data_category, article_10_law)
select register_id, key, 's',
    case key when 'ordinary' then 'd' when 'unflagged' then 'n' else 'o' end,
    case key when 'blank' then ' ' when 'cited' then 'Ordinance (2018:219) s. 5' end
from activity;
insert into activity_subject_data (activity, subject_category, data_category) values
    ('bare', 't', 'o');
