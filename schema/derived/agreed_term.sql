-- Each term that art 28(3) demands, and whether the agreements in force for an engagement have it:
-- present in one, absent in one and present in none, or read in none.
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
group by a.register_id, a.engagement, t.letter, t.term
