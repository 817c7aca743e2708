--! title.en: Answer to a request for access
--! title.sv: Svar på begäran om tillgång
--! extracts: subject
--! key: subject_category provision
--! label: heading
--! letter: subject_category subject
-- For each category of persons what art 15 wants answered: as far as the register knows it, and in
-- its place that it does not.
select s.subject_category, s.subject, v.provision,
    coalesce(l.documentation, 'not_documented') as documentation, h.text as heading,
    coalesce(l.text, m.text) as text
from (
    select distinct s.register_id, s.subject_category, c.name::text as subject
    from subject_entry s
    join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
) s
cross join unnest(array['art_15_1', 'art_15_1_a', 'art_15_1_b', 'art_15_1_c', 'art_15_1_d',
    'art_15_1_e', 'art_15_1_f', 'art_15_1_g', 'art_15_1_h', 'art_15_2', 'art_15_3']::provision[])
    v (provision)
join sentence h on h.key = 'notice.heading.' || v.provision
left join sentence m on m.key = 'notice.missing.' || v.provision
left join (
    select t.register_id, t.subject_category, t.provision, case when max(t.state) = 'none'
            then min(t.state) else max(t.state) end as documentation,
        concat((select text || E'\n' from sentence where key = 'notice.lead.' || t.provision
                and bool_or(s.text like '– %')),
            string_agg(art30_filled(s.text, t.name, t.value, t.more), E'\n'
                order by t.position, t.name, t.value, t.more)) as text
    from answer_text t
    join sentence s on s.key = 'notice.' || t.sentence
    group by t.register_id, t.subject_category, t.provision
) l on l.register_id = s.register_id and l.subject_category = s.subject_category
    and l.provision = v.provision
