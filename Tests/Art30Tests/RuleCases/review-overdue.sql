--! on 2026-11-22: a-began a-due a-edited a-old d-due d-old d-signed e-due e-old v-began v-due v-old
--! on 2026-11-21: a-began a-edited d-ended v-began
--! ok: a-never a-new a-planned v-never d-never a-done a-long a-draft v-done v-by-engagement v-below v-bank e-blank e-bank e-branch
--! ok: d-done d-updated d-unused d-former d-draft keeper own
select set_config('art30.moment', '2025-11-22 12:00Z', true);
insert into activity (key, name, status, reviewed, review_due) values
    ('a-never', 'A', 'active', null, null), ('a-due', 'A', 'active', '2026-01-01', '2026-11-21'),
    ('a-old', 'A', 'active', '2025-11-21', null), ('a-done', 'A', 'active', '2025-11-22', null),
    ('a-long', 'A', 'active', '2020-01-01', '2026-11-22'), ('a-draft', 'A', 'draft', null, null);
insert into organisation (key, name, reviewed, review_due) values
    ('v-never', 'V', null, null), ('v-due', 'V', '2026-01-01', '2026-11-21'),
    ('v-old', 'V', '2025-11-21', null), ('v-done', 'V', '2025-11-22', null),
    ('v-by-engagement', 'V', null, null), ('v-below', 'V', null, null), ('v-bank', 'V', null, null);
insert into engagement (key, supplier, capacity, reviewed, review_due) values
    ('e-blank', 'v-never', 'processor', null, null),
    ('e-due', 'v-due', 'processor', '2026-01-01', '2026-11-21'),
    ('e-old', 'v-old', 'processor', '2025-11-21', null),
    ('e-done', 'v-done', 'processor', '2025-11-22', null),
    ('e-first', 'v-by-engagement', 'processor', null, '2026-12-01'),
    ('e-last', 'v-by-engagement', 'processor', '2026-10-01', null),
    ('e-below', 'v-below', 'subprocessor', null, null),
    ('e-bank', 'v-bank', 'independent_controller', '2020-01-01', null),
    ('e-branch', 'keeper', 'processor', '2020-01-01', null);
update engagement set client = 'keeper' where key = 'e-branch';
insert into engagement (key, supplier, capacity, ends) values
    ('e-former', 'v-done', 'processor', '2020-01-01');
insert into engagement_upstream (engagement, upstream) values ('e-below', 'e-due');
insert into agreement (key, status, reviewed, updated, signed, review_due, ends) values
    ('d-never', 'signed', null, null, null, null, null),
    ('d-due', 'signed', '2026-01-01', null, null, '2026-11-21', null),
    ('d-old', 'signed', '2025-11-21', '2025-12-01', '2025-12-01', null, null),
    ('d-done', 'signed', '2025-11-22', null, '2020-01-01', null, null),
    ('d-updated', 'signed', null, '2025-11-22', '2020-01-01', null, null),
    ('d-draft', 'draft', null, null, null, null, null),
    ('d-former', 'signed', null, null, null, null, null),
    ('d-unused', 'signed', null, null, null, null, null);
-- Never planned: an interval after it was entered or, where that is later, after its first day.
select set_config('art30.moment', '2025-11-20 12:00Z', true);
insert into agreement (key, status, signed, ends) values
    ('d-signed', 'signed', '2025-11-21', null), ('d-ended', 'signed', '2020-01-01', '2026-11-21');
insert into activity (key, name, status, starts, review_due) values
    ('a-began', 'A', 'active', '2018-01-01', null), ('a-new', 'A', 'active', '2025-11-22', null),
    ('a-edited', 'A', 'active', null, null), ('a-planned', 'A', 'active', null, '2026-11-22');
insert into organisation (key, name) values ('v-began', 'V');
insert into engagement (key, supplier, capacity, starts) values
    ('e-began', 'v-began', 'processor', '2025-11-20');
select set_config('art30.moment', '2026-06-01 12:00Z', true);
update activity set name = 'B' where key = 'a-edited';
insert into engagement_agreement (engagement, agreement)
select 'e-blank', key from agreement where key not in ('d-unused', 'd-former');
insert into engagement_agreement (engagement, agreement) values
    ('e-done', 'd-never'), ('e-former', 'd-former');
insert into register (register_id, slug, keeper) overriding system value values (2, 'b', 'own');
insert into organisation (register_id, key, name) values (2, 'own', 'K');
insert into engagement (register_id, key, client, supplier, capacity) values
    (2, 'branch', 'own', 'own', 'processor');
