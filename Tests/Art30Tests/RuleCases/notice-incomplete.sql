--! on 2026-11-22: no-retention no-access no-rectification no-erasure no-restriction no-complaint objection portability-contract portability-consent withdrawal task automated other-activity purpose-only basis-only period-only provision-only no-provision everything
--! on 2026-11-21: no-retention no-access no-rectification no-erasure no-restriction no-complaint objection portability-contract portability-consent withdrawal task automated other-activity purpose-only basis-only period-only provision-only no-provision ended everything
--! ok: whole at-most by-activity interest contract consent decided not-automated provision elsewhere unsure unread promise serves draft unlinked
insert into activity (key, name, role, status, collected_from_subject)
select key::text, 'A', case key when 'serves' then 'processor'::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end,
    case when key in ('no-provision', 'provision', 'serves', 'draft') then 'yes'::answer
        when key = 'elsewhere' then 'no' when key = 'unsure' then 'unknown' end
from unnest(array['plain', 'interest', 'task', 'contract', 'consent', 'automated', 'asked',
    'no-provision', 'provision', 'elsewhere', 'unsure', 'serves', 'draft']) key;
insert into activity_purpose (activity, key, name)
select key, 'p', 'P' from unnest(array['interest', 'task', 'contract', 'consent']) key;
insert into activity_purpose_basis (activity, purpose, basis) values
    ('interest', 'p', 'legitimate_interests'), ('task', 'p', 'public_task'),
    ('contract', 'p', 'contract'), ('consent', 'p', 'consent');
insert into activity_dpia_criterion (activity, criterion, met) values
    ('automated', 'automated_decisions', 'yes'), ('asked', 'automated_decisions', 'no'),
    ('plain', 'large_scale', 'yes');
insert into notice (key, name, ends)
select key, 'N', case key when 'ended' then date '2026-11-21' end
from unnest(array['whole', 'at-most', 'no-retention', 'no-access', 'no-rectification', 'no-erasure',
    'no-restriction', 'no-complaint', 'by-activity', 'other-activity', 'objection', 'interest',
    'task', 'portability-contract', 'contract', 'portability-consent', 'withdrawal', 'consent',
    'automated', 'decided', 'not-automated', 'purpose-only', 'basis-only', 'period-only',
    'provision-only', 'no-provision', 'provision', 'elsewhere', 'unsure', 'unread', 'promise', 'ended', 'serves',
    'draft']) key;
insert into notice_activity (notice, activity)
select n.key, case n.key when 'objection' then 'interest' when 'portability-contract' then 'contract'
        when 'portability-consent' then 'consent' when 'withdrawal' then 'consent'
        when 'decided' then 'automated' when 'not-automated' then 'asked'
        else coalesce((select key from activity a where a.key = n.key), 'plain') end
from notice n
union all
values ('by-activity', 'asked'), ('other-activity', 'asked');
-- What every notice has to tell, but for what each of them leaves out.
insert into notice_statement (notice, key, kind, "right", period, activity)
select n.key, w.demand || coalesce('-' || a.activity, ''), case when w.demand <> 'retention' then 'right'
        when n.key = 'at-most' then 'retention_at_most' else 'retention' end::statement_kind,
    nullif(w.demand, 'retention')::data_right, case n.key when 'at-most' then interval '1 year' end,
    a.activity
from notice n
cross join unnest(array['retention', 'access', 'rectification', 'erasure', 'restriction',
    'complaint']) w (demand)
left join lateral (values ('by-activity', 'plain'), ('by-activity', 'asked'),
    ('other-activity', 'asked')) a (notice, activity) on a.notice = n.key
where n.key <> 'no-' || w.demand and n.key <> all (array['purpose-only', 'basis-only', 'period-only',
    'provision-only', 'unread', 'promise', 'ended', 'serves', 'draft']);
insert into notice_statement (notice, key, kind, "right", period, basis) values
    ('interest', 'objection', 'right', 'objection', null, null),
    ('contract', 'portability', 'right', 'portability', null, null),
    ('portability-consent', 'withdrawal', 'right', 'withdraw_consent', null, null),
    ('withdrawal', 'portability', 'right', 'portability', null, null),
    ('consent', 'portability', 'right', 'portability', null, null),
    ('consent', 'withdrawal', 'right', 'withdraw_consent', null, null),
    ('decided', 'decision', 'right', 'no_automated_decision', null, null),
    ('automated', 'information', 'right', 'information', null, null),
    ('provision', 'a', 'provision', null, null, null),
    ('purpose-only', 'a', 'purpose', null, null, null),
    ('basis-only', 'a', 'legal_basis', null, null, 'contract'),
    ('period-only', 'a', 'retention_at_most', null, '1 year', null),
    ('provision-only', 'a', 'provision', null, null, null),
    ('promise', 'a', 'no_special_data', null, null, null),
    ('ended', 'a', 'right', 'access', null, null),
    ('serves', 'a', 'purpose', null, null, null), ('draft', 'a', 'purpose', null, null, null);
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'b', 'k'), (3, 'c', 'k');
insert into organisation (register_id, key, name) values (2, 'k', 'K'), (3, 'k', 'K');
insert into activity (register_id, key, name) values (2, 'a', 'A');
insert into notice (register_id, key, name) values (2, 'everything', 'N'), (3, 'unlinked', 'N');
insert into notice_statement (register_id, notice, key, kind) values
    (2, 'everything', 'a', 'purpose'), (3, 'unlinked', 'a', 'purpose');
