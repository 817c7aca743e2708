--! title.en: Information to data subjects
--! title.sv: Information till de registrerade
--! sheet.sv: Information till registrerade
--! extracts: notice
--! key: activity provision
--! label: heading
--! letter: activity name
-- For each entry what arts 13 and 14 want told: as far as the register knows it, and in its place
-- that it does not.
select n.key::text as activity, n.name::text, v.provision,
    coalesce(l.documentation, 'not_documented') as documentation, h.text as heading,
    coalesce(l.text, m.text) as text
from entry n
left join (
    select distinct register_id, activity::text as entry from activity_purpose_basis
    where basis = 'legitimate_interests'
) i on i.register_id = n.register_id and i.entry = n.key::text
left join (
    select distinct register_id, entry from notice_text where provision = 'art_13_2_c'
) w on w.register_id = n.register_id and w.entry = n.key::text
-- Data are collected from the person, wholly or partly, or they have another source; nobody knows
-- which where that is not answered.
cross join lateral (select n.collected_from_subject is distinct from 'no' as by_person,
    n.collected_from_subject is distinct from 'yes' or concat(n.collected_from) ~ '\S' as by_other) x
cross join lateral (values ('art_13_1_a'::provision, true), ('art_13_1_b', true),
    ('art_13_1_c', true), ('art_13_1_d', i.entry is not null), ('art_13_1_e', true),
    ('art_13_1_f', true), ('art_13_2_a', true), ('art_13_2_b', true),
    ('art_13_2_c', w.entry is not null), ('art_13_2_d', true), ('art_13_2_e', x.by_person),
    ('art_13_2_f', true), ('art_14_1_d', x.by_other), ('art_14_2_f', x.by_other))
    v (provision, applies)
join sentence h on h.key = 'notice.heading.' || v.provision
left join sentence m on m.key = 'notice.missing.' || v.provision
left join (
    select t.register_id, t.entry, t.provision, case when max(t.state) = 'none' then min(t.state)
            else max(t.state) end as documentation,
        concat((select text || E'\n' from sentence where key = 'notice.lead.' || t.provision
                and bool_or(s.text like '– %')),
            string_agg(art30_filled(s.text, t.name, t.value, t.more), E'\n'
                order by t.position, t.name, t.value, t.more)) as text
    from notice_text t
    join sentence s on s.key = 'notice.' || t.sentence
    group by t.register_id, t.entry, t.provision
) l on l.register_id = n.register_id and l.entry = n.key::text and l.provision = v.provision
where n.role <> 'processor' and v.applies
