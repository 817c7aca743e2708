--! severity: major
--! law: art 2, 3(1); Regulation (EU) 2018/1725
--! point: 3(1)
--! field: organisation.gdpr_applies, organisation.gdpr_exempt
--! part: party
--! title.en: The GDPR applies to an organisation in the EEA
--! title.sv: GDPR gäller för en organisation inom EES
--! remedy.en: Correct the answer, or record which act applies instead: to an EU institution or to law enforcement.
--! remedy.sv: Rätta svaret, eller anteckna vilken rättsakt som gäller i stället: för EU-institutioner eller för brottsbekämpning.
--! when.sv: GDPR sägs inte gälla för en organisation med säte inom EES, utan att något undantag är antecknat.
--! why.en: An establishment in the Union is enough (3(1)); only EU institutions and law enforcement have acts of their own (2(2)(d), 2(3)). The answer never takes a transfer away.
--! why.sv: Det räcker att vara etablerad i unionen (3.1); bara EU-institutioner och brottsbekämpande myndigheter har egna rättsakter (2.2 d, 2.3). Svaret tar aldrig bort en överföring.
-- The GDPR is said not to apply to an organisation seated in the EEA, and no exemption is recorded.
select o.register_id, 'organisation' as subject, o.key::text as subject_id,
    jsonb_build_object('seat row territory', o.seat, 'kind code organisation_kind', o.kind) as facts
from organisation o
join place_class p on p.territory = o.seat and p.class = 'inside'
where o.gdpr_applies = 'no' and o.gdpr_exempt is null and o.kind <> 'eu_institution'
