--! severity: info
--! law: art 87, 5(1)(c); dataskyddslagen 3 kap. 10 §
--! point: 87
--! field: organisation.number
--! part: party
--! title.en: An organisation's number is a person's identity number
--! title.sv: Ett organisationsnummer är ett personnummer
--! remedy.en: Keep it only where it is needed to identify the trader; it is left out of texts for the persons concerned and of other extracts than the authority's.
--! remedy.sv: Behåll det bara där det behövs för att identifiera näringsidkaren; det utelämnas i texter till de registrerade och i andra utdrag än tillsynsmyndighetens.
--! when.sv: Numret för en organisation har formen av ett personnummer, som för en enskild näringsidkare.
--! why.en: A sole trader's number is the owner's identity number, which may be used without consent only where it is clearly justified, and should be shown as little as possible.
--! why.sv: En enskild näringsidkares nummer är ägarens personnummer, som utan samtycke bara får behandlas när det är klart motiverat och ska exponeras så lite som möjligt.
-- An organisation's number has the form of a person's identity number, as a sole trader's has.
select n.register_id, 'organisation' as subject, n.key::text as subject_id,
    jsonb_build_object('kind code organisation_kind', o.kind) as facts
from organisation_number n
join organisation o on o.register_id = n.register_id and o.key = n.key
where n.is_personal
