--! severity: major
--! law: art 28(3), 28(3)(a)-(h)
--! point: 28(3)
--! field: agreement.instructions, agreement.confidentiality, agreement.security, agreement.subprocessor_terms, agreement.rights_assistance, agreement.duties_assistance, agreement.deletion_or_return, agreement.audit, agreement.subject_matter, agreement.duration, agreement.nature_and_purpose, agreement.data_types, agreement.subject_types
--! part: recipient
--! title.en: Terms are missing in the processing agreement
--! title.sv: Obligatoriska villkor saknas i biträdesavtalet
--! remedy.en: Negotiate an amendment that covers the missing terms.
--! remedy.sv: Förhandla fram ett tilläggsavtal som täcker de villkor som saknas.
--! when.sv: Gällande avtal med ett biträde saknar villkor: markerade som saknade i något avtal och inte belagda i något.
--! why.en: Art 28(3) requires eight terms and a description of the processing, and both parties answer for it (art 83(4)). Mostly the description is too thin, or deletion, audits or rules on subprocessors are lacking.
--! why.sv: Artikel 28.3 kräver åtta villkor och en beskrivning av behandlingen, och båda parter ansvarar (artikel 83.4). Oftast är beskrivningen för tunn, eller så saknas radering, granskning eller regler om underbiträden.
-- The agreements in force for a processor lack terms: marked absent in one and present in none.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'letters letters', coalesce(jsonb_agg(m.letter order by m.letter)
            filter (where m.state = 'absent' and m.letter is not null), '[]'),
        'terms code field', jsonb_agg(m.term order by m.letter, m.term)
            filter (where m.state = 'absent'),
        'unchecked code field', coalesce(jsonb_agg(m.term order by m.letter, m.term)
            filter (where m.state = 'unchecked'), '[]'),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join (
    select a.register_id, a.engagement, t.letter, t.term,
        case when bool_or(t.state = 'present') then 'present'
             when bool_or(t.state = 'absent') then 'absent' else 'unchecked' end as state
    from agreed a
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
    where (a.register_id, a.engagement) in (
        select g.register_id, g.engagement from agreed g
        where 'absent' in (g.instructions, g.confidentiality, g.security, g.subprocessor_terms,
            g.rights_assistance, g.duties_assistance, g.deletion_or_return, g.audit,
            g.subject_matter, g.duration, g.nature_and_purpose, g.data_types, g.subject_types))
    group by a.register_id, a.engagement, t.letter, t.term
) m on m.register_id = v.register_id and m.engagement = v.engagement
where v.direct
group by v.register_id, v.engagement, v.supplier, v.path, v.activities
having bool_or(m.state = 'absent')
