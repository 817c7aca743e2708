-- What arts 13 and 14 want told of each activity: a sentence of Texts (`notice.…`) and its values.
select n.register_id, n.key::text as entry, 'art_13_1_a'::provision as provision,
    'controller' as sentence, 1 as position, null as name,
    concat_ws(', ', o.name, u.public, o.address, o.email, o.phone) as value, null as ground
from entry n
join register r on r.register_id = n.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join organisation_number u on u.register_id = o.register_id and u.key = o.key
union all
select y.register_id, y.entry, 'art_13_1_a', 'joint', 2, null,
    string_agg(o.name, ', ' order by o.name), null
from entry_party y
join register r on r.register_id = y.register_id
join organisation o on o.register_id = y.register_id and o.key = y.party and o.key <> r.keeper
where y.role = 'joint'
group by y.register_id, y.entry
union all
select n.register_id, n.key, w.provision::provision, w.sentence, 3, null, w.value, null
from entry n
join register r on r.register_id = n.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
cross join lateral (values ('art_13_1_a', 'representative', o.representative::text),
    ('art_13_1_b', 'officer', o.dpo_contact::text),
    ('art_14_2_f', 'source', n.collected_from::text)) w (provision, sentence, value)
where concat(w.value) ~ '\S'
union all
select p.register_id, p.activity, 'art_13_1_c',
    case when b.words is null then 'purpose_only' else 'purpose' end, 1, p.name, b.words, null
from activity_purpose p
left join (
    select b.register_id, b.activity, b.purpose,
        string_agg(concat(w.text, ' (' || b.law || ')'), '; ' order by b.basis) as words
    from activity_purpose_basis b
    join sentence w on w.key = 'value.basis.' || b.basis
    group by b.register_id, b.activity, b.purpose
) b on b.register_id = p.register_id and b.activity = p.activity and b.purpose = p.key
where art30_named(p.name, p.key)
union all
select register_id, activity, 'art_13_1_d', 'interest', 1, null,
    string_agg(distinct interest, '; ' order by interest), null
from activity_purpose_basis
where basis = 'legitimate_interests' and concat(interest) ~ '\S'
group by register_id, activity
union all
select register_id, activity, 'art_13_1_e', 'recipient_categories', 1, null,
    string_agg(name, '; ' order by name), null
from activity_recipient
group by register_id, activity
union all
select e.register_id, e.entry, 'art_13_1_e', 'recipients', 2, w.text,
    string_agg(distinct concat(o.name, ' (' || g.words || ')'), '; '
        order by concat(o.name, ' (' || g.words || ')')), null
from entry_edge e
join register r on r.register_id = e.register_id
join organisation o on o.register_id = e.register_id and o.key <> r.keeper
    and o.key = case when e.inbound then e.client else e.supplier end
join sentence w on w.key = 'value.capacity.' || e.capacity
left join recipient_data g on g.register_id = e.register_id and g.engagement = e.engagement
    and g.activity::text = e.entry and not e.inbound
where e.inbound or g.gets is not false
group by e.register_id, e.entry, w.text
union all
select n.register_id, n.key, w.provision::provision, w.sentence, 1, null, null, null
from entry n
left join (select distinct register_id, activity from activity_recipient) a
    on a.register_id = n.register_id and a.activity = n.key
left join (select distinct register_id, entry from entry_edge) e
    on e.register_id = n.register_id and e.entry = n.key::text
left join (select distinct register_id, entry from entry_transfer) t
    on t.register_id = n.register_id and t.entry = n.key::text
cross join lateral (values
    ('art_13_1_e', 'recipients_none', n.recipients_none <= (select day from question) and a.activity is null
        and e.entry is null),
    ('art_13_1_f', 'transfers_none', n.transfers_none <= (select day from question) and t.entry is null),
    ('art_13_2_b', 'rights', true)) w (provision, sentence, applies)
where w.applies
union all
-- What lacks its assessment or its confirmation is no ground to tell anybody of.
select distinct t.register_id, t.entry, 'art_13_1_f'::provision,
    case when t.ground_status in ('valid', 'relied_on') then 'transfer' else 'transfer_only' end, 1,
    concat(o.name, ' (' || nullif(concat_ws(': ', nullif(array_to_string(n.subjects, ', '), ''),
        array_to_string(n.data, ', ')), '') || ')'),
    p.country, g.name
from entry_transfer t
join organisation o on o.register_id = t.register_id and o.key = t.importer
left join group_name n on n.register_id = t.register_id and n.engagement = t.engagement
    and n.exporter = t.exporter and n.territory = t.territory and n.data_group = t.data_group
left join place_name p on p.territory = t.territory
left join ground_name g on g.ground = t.ground
union all
select distinct t.register_id, t.entry, 'art_13_1_f'::provision, 'copy', 2, null, c.copy_from, null
from entry_transfer t
join safeguard_copy c on c.register_id = t.register_id and c.engagement = t.engagement
    and c.exporter = t.exporter and c.territory = t.territory
where (t.article = 46 or t.ground = 'ART49_1_SUB2') and t.ground_status in ('valid', 'relied_on')
union all
select distinct d.register_id, d.activity::text, 'art_13_2_a'::provision, 'retention', 1,
    concat_ws(', ', k.name, d.applies_to),
    concat_ws(', ', nullif(concat_ws(' ', y.text, m.text, t.text), ''),
        case when concat(d.retention_from) ~ '\S' then replace((
            select text from sentence where key = 'notice.retention_from'), '{value}',
            d.retention_from) end,
        d.retention_criterion, d.retention_omitted,
        case when d.retention in ('archive', 'as_long_as_needed', 'indefinite') then (
            select text from sentence where key = 'value.retention.' || d.retention) end),
    null
from retention_limit d
join data_category k on k.register_id = d.register_id and k.key = d.data_category
cross join lateral (select extract(year from d.retention_period)::int,
    extract(month from d.retention_period)::int, extract(day from d.retention_period)::int) x (y, m, d)
left join period_word y on y.unit = 'year' and y.number = x.y
left join period_word m on m.unit = 'month' and m.number = x.m
left join period_word t on t.unit = 'day' and t.number = x.d
where num_nonnulls(d.retention, d.retention_period) > 0
    or concat(d.retention_criterion, d.retention_omitted) ~ '\S'
union all
select distinct b.register_id, b.activity::text, 'art_13_2_b'::provision, w.sentence, w.position,
    null, null, null
from activity_purpose_basis b
join (values ('consent', 'right_portability', 2), ('contract', 'right_portability', 2),
    ('legitimate_interests', 'right_objection', 3), ('public_task', 'right_objection', 3))
    w (basis, sentence, position) on w.basis = b.basis::text
union all
select distinct register_id, activity::text, 'art_13_2_c'::provision,
    case when concat(consent_withdrawal) ~ '\S' then 'withdrawal' else 'withdrawal_only' end, 1,
    null, consent_withdrawal::text, null
from activity_purpose_basis
where basis = 'consent'
union all
-- Consent of art 9 can be withdrawn, too, and what it gave be moved (art 20(1)(a)).
select distinct s.register_id, s.activity::text, w.provision::provision, w.sentence, w.position, null,
    null, null
from activity_subject_data s
join (values ('art_13_2_b', 'right_portability', 2, array['consent', 'contract']),
    ('art_13_2_c', 'withdrawal_only', 1, array['consent']))
    w (provision, sentence, position, bases) on true
where s.article_9 = 'explicit_consent' and not exists (
    select from activity_purpose_basis b
    where b.register_id = s.register_id and b.activity = s.activity
        and b.basis::text = any (w.bases))
union all
select n.register_id, n.key, 'art_13_2_d',
    case when u.name is null then 'complaint_only' else 'complaint' end, 1, null, u.name, null
from entry n
join register r on r.register_id = n.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join (
    select territory, min(name) as name from authority
    where during @> (select day from question)
    group by territory
) u on u.territory = o.seat
union all
select register_id, activity, 'art_13_2_f',
    case when met = 'yes' then 'automated' else 'automated_none' end, 1, null, null, null
from activity_dpia_criterion
where criterion = 'automated_decisions' and met <> 'unknown'
union all
select d.register_id, d.activity, 'art_14_1_d', 'data', 1, null,
    string_agg(distinct k.name::text, '; ' order by k.name::text), null
from activity_subject_data d
join data_category k on k.register_id = d.register_id and k.key = d.data_category
group by d.register_id, d.activity
