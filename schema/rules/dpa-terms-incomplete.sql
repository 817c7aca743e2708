--! severity: major
--! law: art 28(3), 28(3)(a)-(h)
--! point: 28(3)
--! field: agreement.instructions, agreement.confidentiality, agreement.security, agreement.subprocessor_terms, agreement.rights_assistance, agreement.duties_assistance, agreement.deletion_or_return, agreement.audit, agreement.subject_matter, agreement.duration, agreement.nature_and_purpose, agreement.data_types, agreement.subject_types
--! part: recipient
--! title.en: Terms are missing in the processing agreement
--! title.sv: Obligatoriska villkor saknas i biträdesavtalet
--! remedy.en: Negotiate an amendment that covers the missing terms.
--! remedy.sv: Förhandla fram ett tilläggsavtal som täcker de villkor som saknas.
--! when.sv: Gällande avtal med ett biträde saknar villkor: det är antecknat att villkoret saknas i något avtal, och inte att det finns i något annat.
--! why.en: Art 28(3) requires eight terms and a description of the processing, and both parties answer for it (art 83(4)). Mostly the description is too thin, or deletion, audits or rules on subprocessors are lacking.
--! why.sv: Artikel 28.3 kräver åtta villkor och en beskrivning av behandlingen, och båda parter ansvarar (artikel 83.4). Oftast är beskrivningen för tunn, eller så saknas radering, granskning eller regler om underbiträden.
-- The agreements in force for a processor lack terms: marked absent in one and present in none.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'letters letters', coalesce(jsonb_agg(m.letter order by m.letter)
            filter (where m.state = 'absent' and m.letter is not null), '[]'),
        'terms code field', jsonb_agg(m.term order by m.letter, m.term)
            filter (where m.state = 'absent'),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join agreed_term m on m.register_id = v.register_id and m.engagement = v.engagement
where v.direct
group by v.register_id, v.engagement, v.supplier, v.path, v.activities
having bool_or(m.state = 'absent')
