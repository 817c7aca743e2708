-- What arts 13 and 14 want told of each activity: a sentence of Texts (`notice.…`), its values, and
-- whether that is all, nothing, unanswered, or something that nobody has documented.
select n.register_id, n.key::text as entry, 'art_13_1_a'::provision as provision,
    'documented'::documentation as state, 1 as position, 'controller' as sentence,
    concat(o.name, ' (' || u.public || ')') as name, null as value, null as more
from entry n
join register r on r.register_id = n.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join organisation_number u on u.register_id = o.register_id and u.key = o.key
union all
select y.register_id, y.entry, 'art_13_1_a', 'documented', 2, 'joint', null,
    string_agg(o.name, ', ' order by o.name), null
from entry_party y
join register r on r.register_id = y.register_id
join organisation o on o.register_id = y.register_id and o.key = y.party and o.key <> r.keeper
where y.role = 'joint'
group by y.register_id, y.entry
union all
select n.register_id, n.key, w.provision::provision, w.state::documentation, w.position, w.sentence,
    null, w.value, null
from entry n
join register r on r.register_id = n.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join place_class s on s.territory = o.seat
left join (
    select distinct y.register_id, y.entry
    from entry_party y
    join register r on r.register_id = y.register_id and r.keeper::text <> y.party
    where y.role = 'joint'
) j on j.register_id = n.register_id and j.entry = n.key::text
left join (
    select territory, min(name) as name from authority
    where during @> (select day from question)
    group by territory
) u on u.territory = o.seat
left join activity_dpia_criterion c on c.register_id = n.register_id and c.activity = n.key
    and c.criterion = 'automated_decisions'
cross join lateral (select nullif(concat_ws(', ', o.address, o.email, o.phone), '') as contact,
    concat(o.dpo_contact) ~ '\S' as has_officer, concat(n.collected_from) ~ '\S' as has_source) x
cross join lateral (values
    ('art_13_1_a', 3, 'contact', 'documented', x.contact, x.contact is not null),
    ('art_13_1_a', 3, 'contact_missing', 'not_documented', null, x.contact is null),
    ('art_13_1_a', 2, 'joint_missing', 'not_documented', null, n.role = 'joint' and j.entry is null),
    ('art_13_1_a', 4, 'representative', 'documented', o.representative,
        concat(o.representative) ~ '\S'),
    ('art_13_1_a', 4, 'representative_missing', 'not_documented', null,
        s.class = 'third_country' and concat(o.representative) !~ '\S'
            and o.gdpr_applies is distinct from 'no' and o.kind <> 'public_authority'
            and (n.occasional and not n.likely_risk) is not true),
    ('art_13_1_b', 1, 'officer', 'documented', o.dpo_contact, x.has_officer),
    ('art_13_1_b', 1, 'officer_missing', 'not_documented', null,
        o.dpo_appointed and not x.has_officer),
    ('art_13_1_b', 1, 'officer_none', 'none', null, not o.dpo_appointed and not x.has_officer),
    ('art_13_2_b', 1, 'right_access', 'documented', null, true),
    ('art_13_2_b', 2, 'right_rectification', 'documented', null, true),
    ('art_13_2_b', 3, 'right_erasure', 'documented', null, true),
    ('art_13_2_b', 4, 'right_restriction', 'documented', null, true),
    ('art_13_2_d', 1, 'complaint', 'documented', u.name, u.name is not null),
    ('art_13_2_d', 1, 'complaint_only', 'not_documented', null, u.name is null),
    ('art_13_2_f', 1, 'automated', 'not_documented', null, c.met = 'yes'),
    ('art_13_2_f', 1, 'automated_none', 'none', null, c.met = 'no'),
    ('art_13_2_f', 1, 'automated_unknown', 'unknown', null, c.met = 'unknown'),
    ('art_14_2_f', 1, 'source', 'documented', rtrim(n.collected_from, '.'), x.has_source),
    ('art_14_2_f', 2, 'public', 'documented', null, x.has_source and n.collected_from_public = 'yes'),
    ('art_14_2_f', 2, 'public_not', 'documented', null,
        x.has_source and n.collected_from_public = 'no'),
    ('art_14_2_f', 2, 'public_unknown', 'unknown', null,
        x.has_source and n.collected_from_public = 'unknown'),
    -- Who gives the data is no source of art 14.
    ('art_14_2_f', 2, 'public_missing', 'not_documented', null, x.has_source
        and n.collected_from_public is null and n.collected_from_subject is distinct from 'yes'))
    w (provision, position, sentence, state, value, applies)
where w.applies
union all
select p.register_id, p.activity, 'art_13_1_c', case when b.words is null then 'not_documented'
        else 'documented' end::documentation, 1,
    case when b.words is null then 'purpose_only' else 'purpose' end, p.name, b.words, null
from activity_purpose p
left join (
    select b.register_id, b.activity, b.purpose, string_agg(concat_ws(', ', w.text, b.law,
        replace((select text from sentence where key = 'notice.basis_for'), '{value}', nullif(
            concat_ws(': ', s.names, k.names), ''))), '; ' order by b.basis) as words
    from activity_purpose_basis b
    join sentence w on w.key = 'page.cited.basis.' || b.basis
    left join (
        select l.register_id, l.activity, l.purpose, l.basis,
            string_agg(c.name, ', ' order by c.name) as names
        from activity_purpose_basis_subject l
        join subject_category c on c.register_id = l.register_id and c.key = l.subject_category
        group by l.register_id, l.activity, l.purpose, l.basis
    ) s on s.register_id = b.register_id and s.activity = b.activity and s.purpose = b.purpose
        and s.basis = b.basis
    left join (
        select l.register_id, l.activity, l.purpose, l.basis,
            string_agg(c.name, ', ' order by c.name) as names
        from activity_purpose_basis_data l
        join data_category c on c.register_id = l.register_id and c.key = l.data_category
        group by l.register_id, l.activity, l.purpose, l.basis
    ) k on k.register_id = b.register_id and k.activity = b.activity and k.purpose = b.purpose
        and k.basis = b.basis
    group by b.register_id, b.activity, b.purpose
) b on b.register_id = p.register_id and b.activity = p.activity and b.purpose = p.key
where art30_named(p.name, p.key)
union all
-- Data of arts 9 and 10 have a legal basis more.
select d.register_id, d.activity, 'art_13_1_c', case when x.words is null then 'not_documented'
        else 'documented' end::documentation, 2, x.kind || case when x.words is null then '_only'
        else '' end, string_agg(distinct k.name, '; ' order by k.name), x.words, null
from activity_subject_data d
join data_category k on k.register_id = d.register_id and k.key = d.data_category
left join sentence w on w.key = 'page.cited.article_9_condition.' || d.article_9
cross join lateral (values
    (k.special is not null, 'special', w.text || coalesce(', ' || d.article_9_law, '')),
    (k.offences is true, 'offences', nullif(d.article_10_law::text, ''))) x (applies, kind, words)
where x.applies
group by d.register_id, d.activity, x.kind, x.words
union all
select b.register_id, b.activity, 'art_13_1_d', case when b.interest ~ '\S' then 'documented'
        else 'not_documented' end::documentation, 1,
    case when b.interest ~ '\S' then 'item' else 'item_only' end, p.name, rtrim(b.interest, '.'), null
from activity_purpose_basis b
join activity_purpose p on p.register_id = b.register_id and p.activity = b.activity
    and p.key = b.purpose
where b.basis = 'legitimate_interests'
union all
select register_id, activity, 'art_13_1_e', 'documented', 2, 'recipient_category', name, null, null
from activity_recipient
where art30_named(name, key)
union all
select e.register_id, e.entry, 'art_13_1_e', 'documented', 1,
    case when count(g.words) > 0 then 'recipient_data' else 'recipient' end, o.name, w.text,
    string_agg(distinct g.words, '; ' order by g.words)
from entry_edge e
join register r on r.register_id = e.register_id
join organisation o on o.register_id = e.register_id and o.key <> r.keeper
    and o.key = case when e.inbound then e.client else e.supplier end
join sentence w on w.key = 'value.capacity.' || e.capacity
left join recipient_data g on g.register_id = e.register_id and g.engagement = e.engagement
    and g.activity::text = e.entry and not e.inbound
where e.inbound or g.gets is not false
group by e.register_id, e.entry, o.key, o.name, w.text
union all
select n.register_id, n.key, 'art_13_1_e', 'none', 1, 'recipients_none', null, null, null
from entry n
where n.recipients_none <= (select day from question)
    and not exists (select from activity_recipient a
        where a.register_id = n.register_id and a.activity = n.key)
    and not exists (select from entry_edge e
        where e.register_id = n.register_id and e.entry = n.key::text)
union all
select distinct t.register_id, t.entry, 'art_13_1_f'::provision, case when t.is_told then 'documented'
        else 'not_documented' end::documentation, 1, 'transfer', t.name, t.country, t.words
from told_transfer t
union all
-- What the register states and no engagement explains.
select d.register_id, d.activity, 'art_13_1_f', 'not_documented', 2, 'transfer_declared', null,
    p.country, null
from activity_declared_transfer d
join place_name p on p.territory = d.territory
left join entry_transfer t on t.register_id = d.register_id and t.entry = d.activity::text
    and t.territory = d.territory
where t.entry is null
union all
select n.register_id, n.key, 'art_13_1_f',
    case when n.is_none then 'none' else 'unknown' end::documentation, 3,
    case when n.is_none then 'transfers_none' else 'transfers_unknown' end, null, u.names, null
from (
    select n.register_id, n.key, coalesce(n.transfers_none <= (select day from question), false)
        and not exists (select from entry_transfer t
            where t.register_id = n.register_id and t.entry = n.key::text) as is_none
    from entry n
) n
left join (
    select e.register_id, e.entry, string_agg(distinct o.name, ', ' order by o.name) as names
    from entry_edge e
    join place p on p.register_id = e.register_id and p.engagement = e.engagement
        and p.class = 'unknown'
    join organisation o on o.register_id = p.register_id and o.key = p.supplier
    group by e.register_id, e.entry
) u on u.register_id = n.register_id and u.entry = n.key::text
where n.is_none or u.names is not null
union all
-- Those of whom the same data are kept as long are told of once.
select register_id, entry, 'art_13_2_a', case when is_limit then 'documented' else 'not_documented' end
        ::documentation, 1,
    case when words is null then 'limit_only' when is_limit then 'limit' else 'limit_vague' end,
    string_agg(subject, '; ' order by subject), data, words
from (
    select register_id, entry, subject, is_limit, words, string_agg(data, '; ' order by data) as data
    from told_limit
    group by register_id, entry, subject_category, subject, is_limit, words
) l
group by register_id, entry, data, is_limit, words
union all
select b.register_id, b.activity, 'art_13_2_b', 'documented', b.position, b.sentence, null,
    string_agg(b.name, '; ' order by b.name), null
from (
    select b.register_id, b.activity, w.position, w.sentence, p.name
    from activity_purpose_basis b
    join activity_purpose p on p.register_id = b.register_id and p.activity = b.activity
        and p.key = b.purpose
    join (values ('consent', 'right_portability', 5), ('contract', 'right_portability', 5),
        ('legitimate_interests', 'right_objection', 6), ('public_task', 'right_objection', 6))
        w (basis, sentence, position) on w.basis = b.basis::text
    union
    -- What consent of art 9 gave can be moved, too (art 20(1)(a)).
    select s.register_id, s.activity, 5, 'right_portability', k.name
    from activity_subject_data s
    join data_category k on k.register_id = s.register_id and k.key = s.data_category
    where s.article_9 = 'explicit_consent' and not exists (
        select from activity_purpose_basis b
        where b.register_id = s.register_id and b.activity = s.activity
            and b.basis in ('consent', 'contract'))
) b
group by b.register_id, b.activity, b.position, b.sentence
union all
-- Two rights follow from the legal basis: unknown with it.
select n.register_id, n.key, 'art_13_2_b', 'not_documented', 7, 'right_missing', null,
    coalesce(string_agg(p.name, '; ' order by p.name), n.name), null
from entry n
left join activity_purpose p on p.register_id = n.register_id and p.activity = n.key
left join activity_purpose_basis b on b.register_id = p.register_id and b.activity = p.activity
    and b.purpose = p.key
where b.purpose is null
group by n.register_id, n.key, n.name
union all
select distinct b.register_id, b.activity::text, 'art_13_2_c'::provision, 'documented'::documentation,
    1, case when b.consent_withdrawal ~ '\S' then 'withdrawal' else 'withdrawal_only' end,
    null, rtrim(b.consent_withdrawal, '.'), null
from activity_purpose_basis b
where b.basis = 'consent'
union all
-- Consent of art 9 can be withdrawn, too.
select distinct s.register_id, s.activity::text, 'art_13_2_c'::provision, 'documented'::documentation,
    1, 'withdrawal_only', null, null, null
from activity_subject_data s
where s.article_9 = 'explicit_consent' and not exists (
    select from activity_purpose_basis b
    where b.register_id = s.register_id and b.activity = s.activity and b.basis = 'consent')
union all
-- As the notices in force say it.
select distinct n.register_id, n.key::text, 'art_13_2_e'::provision, 'documented'::documentation, 1,
    'provision', null, rtrim(s.text, '.'), null
from entry n
join notice_cover k on k.register_id = n.register_id and k.activity = n.key::text
join notice_statement s on s.register_id = k.register_id and s.notice = k.notice
    and coalesce(s.activity = n.key, true)
where s.kind = 'provision' and s.text ~ '\S' and n.collected_from_subject is distinct from 'no'
union all
select register_id, activity, 'art_14_1_d', 'documented', 1, 'item',
    string_agg(name, '; ' order by name), data, null
from (
    select d.register_id, d.activity, c.name, string_agg(k.name, '; ' order by k.name) as data
    from activity_subject_data d
    join subject_category c on c.register_id = d.register_id and c.key = d.subject_category
    join data_category k on k.register_id = d.register_id and k.key = d.data_category
    group by d.register_id, d.activity, c.key, c.name
) d
group by register_id, activity, data
