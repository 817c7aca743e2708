--! on 2026-11-22: authority bare impact joint negative no-interest other-activity other-purpose
--! on 2026-11-21: authority bare future impact joint negative no-interest other-activity other-purpose
--! ok: undone balanced in-test for-purpose positive contract draft processor
insert into register (register_id, slug, keeper) overriding system value values (2, 'b', 'k');
insert into organisation (register_id, key, name, kind) values
    (1, 'agency', 'Agency', 'public_authority'), (2, 'k', 'Agency', 'public_authority');
insert into activity (register_id, key, name, role, status)
select case when key = 'authority' then 2 else 1 end, key, 'A',
    case when key in ('joint', 'processor') then key::role else 'controller' end,
    case when key = 'draft' then 'draft'::activity_status else 'active' end
from unnest(array['bare', 'joint', 'no-interest', 'negative', 'impact', 'undone', 'future',
    'other-purpose', 'other-activity', 'authority', 'balanced', 'in-test', 'for-purpose',
    'positive', 'contract', 'draft', 'processor']) key;
insert into activity_purpose (register_id, activity, key, name)
select register_id, key, 'p', 'Sell' from activity;
insert into activity_purpose (activity, key, name) values
    ('other-purpose', 'q', 'Plan'), ('for-purpose', 'q', 'Plan'), ('bare', 'q', 'Plan');
insert into activity_purpose_basis (register_id, activity, purpose, basis, interest)
select register_id, key, 'p',
    case key when 'contract' then 'contract'::basis else 'legitimate_interests' end,
    case when key in ('no-interest', 'in-test') then ' ' else 'To sell' end
from activity;
insert into activity_purpose_basis (activity, purpose, basis, interest) values
    ('bare', 'q', 'legitimate_interests', 'To plan'), ('for-purpose', 'q', 'contract', null);
insert into assessment (key, kind, activity, purpose, done, outcome, interest) values
    ('a', 'balancing', 'balanced', null, '2026-01-01', null, null),
    ('b', 'balancing', 'in-test', null, '2026-01-01', null, 'To sell'),
    ('c', 'balancing', 'for-purpose', 'p', '2026-01-01', null, null),
    ('d', 'balancing', 'positive', null, '2026-01-01', 'sufficient', null),
    ('e', 'balancing', 'negative', null, '2026-01-01', 'insufficient', null),
    ('f', 'balancing', 'no-interest', null, '2026-01-01', null, ' '),
    ('g', 'impact', 'impact', null, '2026-01-01', null, null),
    ('h', 'balancing', 'undone', null, null, null, null),
    ('i', 'balancing', 'future', null, '2026-11-22', null, null),
    ('j', 'balancing', 'other-purpose', 'q', '2026-01-01', null, null);
