-- What art 15 wants answered to each category of persons: a sentence of Texts (`notice.…`), its
-- values, and whether that is all, nothing, unanswered, or something that nobody has documented.
select s.register_id, s.subject_category, 'art_15_1'::provision as provision,
    'documented'::documentation as state, 1 as position, 'confirmed' as sentence, o.name::text as name,
    c.name::text as value, null::text as more
from (select distinct register_id, subject_category from subject_entry) s
join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
join register r on r.register_id = s.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
union all
select s.register_id, s.subject_category, w.provision::provision, w.state::documentation, w.position,
    w.sentence, null, null, null
from (select distinct register_id, subject_category from subject_entry) s
cross join (values ('art_15_1', 'not_documented', 3, 'confirmed_check'),
    ('art_15_1_e', 'documented', 2, 'right_rectification'),
    ('art_15_1_e', 'documented', 3, 'right_erasure'),
    ('art_15_1_e', 'documented', 4, 'right_restriction'),
    ('art_15_3', 'not_documented', 1, 'data_copy')) w (provision, state, position, sentence)
union all
select register_id, subject_category, 'art_15_1', 'documented', 2, 'only', name, null, null
from subject_entry
union all
select s.register_id, s.subject_category, 'art_15_1_a', case when p.names is null
        then 'not_documented' else 'documented' end::documentation, 1,
    case when p.names is null then 'item_only' else 'item' end, s.name, p.names, null
from subject_entry s
left join (
    select register_id, activity, string_agg(name, '; ' order by name) as names
    from activity_purpose
    where art30_named(name, key)
    group by register_id, activity
) p on p.register_id = s.register_id and p.activity = s.entry
union all
select distinct s.register_id, s.subject_category, 'art_15_1_b'::provision,
    case when k.key is null then 'not_documented' else 'documented' end::documentation, 1,
    case when k.key is null then 'item_only' else 'only' end, coalesce(k.name, s.name), null, null
from subject_entry s
left join activity_subject_data d on d.register_id = s.register_id and d.activity = s.entry
    and d.subject_category = s.subject_category
left join data_category k on k.register_id = d.register_id and k.key = d.data_category
union all
select x.register_id, x.subject_category, 'art_15_1_c', 'documented',
    case when x.capacity is null then 2 else 1 end,
    case when x.capacity is null then 'recipient_category' when x.is_now then 'recipient'
        else 'recipient_then' end,
    x.name, concat_ws(', ', w.text, x.country), concat_ws(' ',
        replace((select text from sentence where key = 'notice.since'), '{value}', x.starts),
        replace((select text from sentence where key = 'notice.until'), '{value}', x.ends))
from (
    select register_id, subject_category, capacity, recipient, name, country,
        bool_or(is_now) as is_now, min(starts)::text as starts, max(ends)::text as ends
    from subject_disclosure
    group by register_id, subject_category, capacity, recipient, name, country
) x
left join sentence w on w.key = 'value.capacity.' || x.capacity
union all
-- Of the activities without any: that it was checked, that those there are get no such data, or nothing.
select s.register_id, s.subject_category, 'art_15_1_c', w.state::documentation, w.position, w.sentence,
    null, string_agg(s.name, '; ' order by s.name), null
from subject_entry s
join entry n on n.register_id = s.register_id and n.key::text = s.entry
left join (select distinct register_id, subject_category, entry from subject_disclosure) d
    on d.register_id = s.register_id and d.subject_category = s.subject_category and d.entry = s.entry
left join (select distinct register_id, entry from entry_edge) e
    on e.register_id = s.register_id and e.entry = s.entry
join (values ('others', 3, 'recipients_not_of', 'documented'),
    ('none', 4, 'recipients_none_of', 'none'),
    ('blank', 5, 'recipients_missing_of', 'not_documented')) w (known, position, sentence, state)
    on w.known = case when e.entry is not null then 'others'
        when n.recipients_none <= (select day from question) then 'none' else 'blank' end
where d.entry is null
group by s.register_id, s.subject_category, w.state, w.position, w.sentence
union all
select register_id, subject_category, 'art_15_1_d', case when is_limit then 'documented'
        else 'not_documented' end::documentation, 1,
    case when words is null then 'limit_only' when is_limit then 'limit' else 'limit_vague' end,
    string_agg(name, '; ' order by name), data, words
from (
    select s.register_id, s.subject_category, s.name, l.is_limit, l.words,
        string_agg(l.data, '; ' order by l.data) as data
    from told_limit l
    join subject_entry s on s.register_id = l.register_id and s.entry = l.entry
        and s.subject_category = l.subject_category
    group by s.register_id, s.subject_category, s.entry, s.name, l.is_limit, l.words
) l
group by register_id, subject_category, data, is_limit, words
union all
select b.register_id, b.subject_category, 'art_15_1_e', 'documented', 6, 'right_objection', null,
    string_agg(b.name, '; ' order by b.name), null
from (
    select distinct s.register_id, s.subject_category, p.name
    from subject_entry s
    join activity_purpose_basis b on b.register_id = s.register_id and b.activity = s.entry
        and b.basis in ('legitimate_interests', 'public_task')
    join activity_purpose p on p.register_id = b.register_id and p.activity = b.activity
        and p.key = b.purpose
    left join (
        select register_id, activity, purpose, basis, array_agg(subject_category::text) as subjects
        from activity_purpose_basis_subject
        group by register_id, activity, purpose, basis
    ) l on l.register_id = b.register_id and l.activity = b.activity and l.purpose = b.purpose
        and l.basis = b.basis
    where coalesce(s.subject_category = any (l.subjects), true)
) b
group by b.register_id, b.subject_category
union all
-- That right follows from the legal basis: unknown with it.
select s.register_id, s.subject_category, 'art_15_1_e', 'not_documented', 7, 'objection_missing', null,
    string_agg(distinct coalesce(p.name, s.name), '; ' order by coalesce(p.name, s.name)), null
from subject_entry s
left join activity_purpose p on p.register_id = s.register_id and p.activity = s.entry
left join activity_purpose_basis b on b.register_id = p.register_id and b.activity = p.activity
    and b.purpose = p.key
where b.purpose is null
group by s.register_id, s.subject_category
union all
select distinct s.register_id, s.subject_category, 'art_15_1_f'::provision, t.state, 1, t.sentence,
    null, t.value, null
from subject_entry s
join notice_text t on t.register_id = s.register_id and t.entry = s.entry
    and t.provision = 'art_13_2_d'
union all
select s.register_id, s.subject_category, 'art_15_1_g', case when x.word = 'item_only'
        then 'not_documented' else 'documented' end::documentation, 1, x.word, s.name,
    rtrim(n.collected_from, '.'), null
from subject_entry s
join entry n on n.register_id = s.register_id and n.key::text = s.entry
cross join lateral (select case when concat(n.collected_from) ~ '\S' then 'item'
    when n.collected_from_subject = 'yes' then 'source_person' else 'item_only' end) x (word)
union all
select s.register_id, s.subject_category, 'art_15_1_h', w.state::documentation, w.position,
    w.sentence, null, string_agg(s.name, '; ' order by s.name), null
from subject_entry s
left join activity_dpia_criterion c on c.register_id = s.register_id and c.activity = s.entry
    and c.criterion = 'automated_decisions'
join (values ('yes', 1, 'automated_of', 'not_documented'), ('no', 2, 'automated_none_of', 'none'),
    ('unknown', 3, 'automated_unknown_of', 'unknown'),
    ('blank', 4, 'automated_missing_of', 'not_documented')) w (met, position, sentence, state)
    on w.met = coalesce(c.met::text, 'blank')
group by s.register_id, s.subject_category, w.state, w.position, w.sentence
union all
select distinct register_id, subject_category, 'art_15_2'::provision, case when is_told
        then 'documented' else 'not_documented' end::documentation, 1, 'transfer', name, country, words
from subject_abroad
union all
-- What the register states and no engagement explains.
select distinct s.register_id, s.subject_category, 'art_15_2'::provision, t.state, 2, t.sentence, null,
    t.value, null
from subject_entry s
join notice_text t on t.register_id = s.register_id and t.entry = s.entry
    and t.sentence = 'transfer_declared'
union all
-- Of the activities without any: that it was checked, that nobody can tell, that other persons' data
-- go, or nothing.
select s.register_id, s.subject_category, 'art_15_2', w.state::documentation, w.position, w.sentence,
    null, string_agg(s.name, '; ' order by s.name), null
from subject_entry s
left join (
    select register_id, entry, min(sentence) as sentence from notice_text
    where provision = 'art_13_1_f' group by register_id, entry
) k on k.register_id = s.register_id and k.entry = s.entry
left join (select distinct register_id, subject_category, entry from subject_abroad) a
    on a.register_id = s.register_id and a.subject_category = s.subject_category and a.entry = s.entry
join (values ('transfers_none', 3, 'transfers_none_of', 'none'),
    ('transfers_unknown', 4, 'transfers_unknown_of', 'unknown'),
    ('transfer', 5, 'transfers_not_of', 'documented'),
    ('blank', 6, 'transfers_missing_of', 'not_documented')) w (known, position, sentence, state)
    on w.known = coalesce(k.sentence, 'blank')
where a.entry is null
group by s.register_id, s.subject_category, w.state, w.position, w.sentence
