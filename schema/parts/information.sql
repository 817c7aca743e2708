--! title.en: Information to data subjects
--! title.sv: Information till de registrerade
--! extracts: notice
--! key: activity provision
--! label: heading
-- For each entry what arts 13 and 14 want told, as far as the register knows it.
select n.key::text as activity, n.name::text, v.provision,
    (case when l.text is null then 'not_documented' else 'documented' end)::documentation
        as documentation,
    h.text as heading, l.text
from entry n
cross join (values ('art_13_1_a'::provision, true), ('art_13_1_b', false), ('art_13_1_c', true),
    ('art_13_1_d', false), ('art_13_1_e', true), ('art_13_1_f', true), ('art_13_2_a', true),
    ('art_13_2_b', true), ('art_13_2_c', false), ('art_13_2_d', true), ('art_13_2_f', false),
    ('art_14_1_d', true), ('art_14_2_f', true)) v (provision, always)
join sentence h on h.key = 'notice.heading.' || v.provision
left join (
    select t.register_id, t.entry, t.provision,
        -- The places become arguments, so that what users wrote is never read as a place.
        string_agg(format(replace(replace(replace(replace(s.text, '%', '%%'), '{name}', '%1$s'),
            '{value}', '%2$s'), '{ground}', '%3$s'), t.name, rtrim(t.value, '.'), t.ground), ' '
            order by t.position, t.name, t.value, t.ground) as text
    from notice_text t
    join sentence s on s.key = 'notice.' || t.sentence
    group by t.register_id, t.entry, t.provision
) l on l.register_id = n.register_id and l.entry = n.key::text and l.provision = v.provision
where n.role <> 'processor' and (v.always or l.text is not null)
