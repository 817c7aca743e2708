-- Why the GDPR does not apply to an organisation in the EEA.

create type gdpr_exemption as enum ('eu_institution', 'law_enforcement');
comment on type gdpr_exemption is
    'eu_institution: Regulation (EU) 2018/1725, art 2(3); law_enforcement: art 2(2)(d).';
alter table organisation add gdpr_exempt gdpr_exemption;
comment on column organisation.gdpr_exempt is
    'Which act applies instead, where the GDPR does not apply to an organisation in the EEA.';
