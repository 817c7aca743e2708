--! on 2026-11-22: trader trader-long coordination person vat danish finnish norwegian
--! ok: company company-vat fictional foreign danish-company none
insert into organisation (key, name, kind, seat, number) values
    ('trader', 'A', 'company', 'SE', '800101-0000'), ('trader-long', 'B', 'company', null, '19800101-0000'),
    ('coordination', 'C', 'company', 'SE', '800161 0000'), ('person', 'D', 'person', 'FR', '12345'),
    ('vat', 'E', 'company', 'SE', 'SE800101000001'), ('danish', 'F', 'company', 'DK', '010180-0000'),
    ('finnish', 'G', 'company', 'FI', '010180-000A'), ('norwegian', 'H', 'company', 'NO', '010180 00000'),
    ('company', 'I', 'company', 'SE', '556000-0000'),
    ('company-vat', 'J', 'company', 'SE', 'SE556000000001'),
    ('fictional', 'K', 'company', 'SE', '559000-0000 (fictional)'),
    ('foreign', 'L', 'company', 'FR', '800101-0000'), ('danish-company', 'M', 'company', 'DK', '12345678'),
    ('none', 'N', 'person', 'SE', null);
