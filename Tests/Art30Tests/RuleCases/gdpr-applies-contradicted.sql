--! on 2026-11-22: swedish norwegian
--! ok: applies asked silent institution institution-kind police turkish no-seat
insert into organisation (key, name, kind, seat, gdpr_applies, gdpr_exempt) values
    ('swedish', 'A AB', 'company', 'SE', 'no', null), ('norwegian', 'B AS', 'company', 'NO', 'no', null),
    ('applies', 'C AB', 'company', 'SE', 'yes', null), ('asked', 'D AB', 'company', 'SE', 'unknown', null),
    ('silent', 'E AB', 'company', 'SE', null, null),
    ('institution', 'F', 'public_authority', 'BE', 'no', 'eu_institution'),
    ('institution-kind', 'G', 'eu_institution', 'BE', 'no', null),
    ('police', 'H', 'public_authority', 'SE', 'no', 'law_enforcement'),
    ('turkish', 'I', 'company', 'TR', 'no', null), ('no-seat', 'J', 'company', null, 'no', null);
