--! severity: major
--! law: art 46; C-311/18; EDPB Recommendations 01/2020 annex 2, use cases 6 and 7
--! point: 46
--! field: assessment.measures, engagement.key_holder
--! part: third_country
--! title.en: The supplementary measures are not effective
--! title.sv: De ytterligare skyddsåtgärderna är inte verkningsfulla
--! remedy.en: Change the architecture (keys in the EEA, pseudonymise) or end the transfer.
--! remedy.sv: Ändra tekniken (nycklar inom EES, pseudonymisering) eller avsluta överföringen.
--! decision: Data Protection Commission (IE), Meta Platforms Ireland, 12 May 2023, EUR 1 200 000 000
--! when.sv: Problematisk lagstiftning gäller, men mottagaren behöver klartext eller har nycklarna, eller så finns ingen kryptering.
--! why.en: Encryption helps only if nobody within reach of the foreign law holds the key, and contracts do not bind authorities. Where the importer must read the data the EDPB knows no technical measure that suffices (use cases 6, 7); fines under art 83(5).
--! why.sv: Kryptering hjälper bara om ingen som den främmande lagen når har nyckeln, och avtal binder inte myndigheter. Måste mottagaren läsa uppgifterna känner EDPB inte till någon teknisk åtgärd som räcker (fall 6 och 7); sanktionsavgift enligt artikel 83.5.
-- Problematic law applies, yet the importer needs clear text, holds the keys, or nobody does.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.ground, 'assessment row assessment', t.assessment,
        'done date', t.done, 'clear_text code answer', g.clear_text,
        'key_holder code key_holder', g.key_holder, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_assessed t
join engagement g on g.register_id = t.register_id and g.key = t.engagement
where not t.inbound and t.problematic_law = 'yes' and (g.clear_text = 'yes' or g.key_holder in ('importer', 'none'))
    and t.outcome <> 'insufficient'
