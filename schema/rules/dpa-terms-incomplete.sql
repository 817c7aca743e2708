--! severity: major
--! law: art 28(3)(a)-(h)
--! title.en: Terms are missing in the processing agreement
--! title.sv: Obligatoriska villkor saknas i biträdesavtalet
--! remedy.en: Negotiate an amendment that covers the missing terms.
--! remedy.sv: Förhandla fram ett tilläggsavtal som täcker de villkor som saknas.
-- The agreements in force for a processor lack terms: marked absent in one and present in none.
select m.register_id, 'engagement' as subject, m.engagement as subject_id,
    jsonb_build_object('processor', m.supplier,
        'letters', coalesce(jsonb_agg(m.letter order by m.letter)
            filter (where m.state = 'absent' and m.letter is not null), '[]'),
        'terms', jsonb_agg(m.term order by m.letter, m.term) filter (where m.state = 'absent'),
        'unchecked', coalesce(jsonb_agg(m.term order by m.letter, m.term)
            filter (where m.state = 'unchecked'), '[]'),
        'path', m.path, 'activities', m.activities) as detail
from (
    select v.register_id, v.engagement, v.supplier, v.path, v.activities, t.letter, t.term,
        case when bool_or(t.state = 'present') then 'present'
             when bool_or(t.state = 'absent') then 'absent' else 'unchecked' end as state
    from vendor v
    join engagement_agreement l on l.register_id = v.register_id and l.engagement = v.engagement
    join agreement a on a.register_id = l.register_id and a.key = l.agreement
    cross join lateral (values
        ('a', 'instructions', a.instructions), ('b', 'confidentiality', a.confidentiality),
        ('c', 'security', a.security), ('d', 'subprocessor_terms', a.subprocessor_terms),
        ('e', 'rights_assistance', a.rights_assistance),
        ('f', 'duties_assistance', a.duties_assistance),
        ('g', 'deletion_or_return', a.deletion_or_return), ('h', 'audit', a.audit),
        (null, 'subject_matter', a.subject_matter), (null, 'duration', a.duration),
        (null, 'nature_and_purpose', a.nature_and_purpose), (null, 'data_types', a.data_types),
        (null, 'subject_types', a.subject_types)
    ) t(letter, term, state)
    where v.depth = 1
        and a.kind = 'processing' and a.during @> art30_on()
        and a.form is distinct from 'oral'
        and (a.status = 'signed' or a.status = 'terminated' and a.ends is not null
            or a.status is null and a.signed is not null)
        and coalesce(a.signed <= art30_on(), true)
        and (coalesce(greatest(a.signed, a.starts) >= '2018-05-25', true)
            or a.updated between '2018-05-25' and art30_on())
    group by v.register_id, v.engagement, v.supplier, v.path, v.activities, t.letter, t.term
) m
group by m.register_id, m.engagement, m.supplier, m.path, m.activities
having bool_or(m.state = 'absent')
