--! severity: blocker
--! law: art 46(2)(b), 47; EDPB Recommendations 1/2022 (BCR-C); WP257 rev.01 (BCR-P)
--! point: 46(2)(b)
--! field: engagement_safeguard.approval, engagement_safeguard.approved_scope
--! part: third_country
--! title.en: Binding corporate rules do not cover the transfer
--! title.sv: Bindande företagsbestämmelser täcker inte överföringen
--! remedy.en: Verify the approval and its scope, otherwise use standard clauses.
--! remedy.sv: Kontrollera godkännandet och vad det omfattar; använd annars standardavtalsklausuler.
--! when.sv: Bindande företagsbestämmelser är inte godkända, omfattar inte mottagaren eller är av fel typ, och ingen annan överföringsgrund håller.
--! why.en: Rules for controllers (BCR-C) carry the group's own data, those for processors (BCR-P) its customers'; each importer must be bound. How far BCR-P reach is under review at the EDPB (draft 1/2026, check the status); fines under art 83(5).
--! why.sv: Bestämmelser för ansvariga (BCR-C) bär koncernens egna uppgifter, de för biträden (BCR-P) kundernas; varje mottagare måste vara bunden. Hur långt BCR-P räcker ses över av EDPB (utkast 1/2026, status bör kontrolleras); sanktionsavgift enligt artikel 83.5.
-- Binding corporate rules not approved, not covering the importer or of the wrong type, alone.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'bcr-invalid' and t.named and not t.open
