--! on 2026-11-22: silent asked partly absent-and-unread risky
--! ok: read read-between draft below
insert into organisation (key, name, seat) values ('v', 'Vendor AB', 'SE'), ('w', 'Under AB', 'SE');
insert into agreement (key, status, instructions, confidentiality, security, subprocessor_terms,
    rights_assistance, duties_assistance, deletion_or_return, audit, subject_matter, duration,
    nature_and_purpose, data_types, subject_types)
select key, case key when 'draft' then 'draft'::agreement_status else 'signed' end,
    a, b, b, b, b, b, b, b, b, b, b, b, c
from (values
    ('read', 'present'::presence, 'present'::presence, 'absent'::presence),
    ('silent', null, null, null), ('asked', 'unknown', 'unknown', 'unknown'),
    ('partly', 'present', 'present', null), ('absent-and-unread', 'absent', 'present', 'unknown'),
    ('risky', null, null, null), ('half', 'present', null, 'present'),
    ('other-half', null, 'present', null), ('draft', null, null, null)) t (key, a, b, c);
insert into engagement (key, supplier, capacity, risk)
select key, 'v', 'processor', case key when 'risky' then 'high'::risk else 'medium' end
from agreement where key not in ('half', 'other-half');
insert into engagement (key, supplier, capacity) values
    ('read-between', 'v', 'processor'), ('below', 'w', 'subprocessor');
insert into engagement_upstream (engagement, upstream) values ('below', 'read');
insert into engagement_agreement (engagement, agreement)
select key, key from agreement where key not in ('half', 'other-half');
insert into engagement_agreement (engagement, agreement) values
    ('read-between', 'half'), ('read-between', 'other-half'), ('below', 'silent');
