--! severity: blocker
--! law: art 46(2)(d)-(f), 46(3), 46(5)
--! point: 46(2)(d), 46(3)
--! field: engagement_safeguard.approval
--! part: third_country
--! title.en: The transfer ground is not complete
--! title.sv: Överföringsgrunden är inte fullständig
--! remedy.en: Obtain the missing authorisation, certificate or commitments.
--! remedy.sv: Skaffa det tillstånd, det certifikat eller de åtaganden som saknas.
--! when.sv: En överföringsgrund som kräver tillstånd, uppförandekod eller certifikat saknar det, och ingen annan överföringsgrund håller.
--! why.en: Own clauses need IMY's authorisation, and codes and certificates also binding commitments by the importer. The usual mistake is to take an ISO certificate or the supplier's own wording for a transfer ground; fines under art 83(5).
--! why.sv: Egna klausuler kräver IMY:s tillstånd, och koder och certifikat även bindande åtaganden från mottagaren. Vanligaste felet är att ta ett ISO-certifikat eller leverantörens egen avtalstext för en överföringsgrund; sanktionsavgift enligt artikel 83.5.
-- A transfer ground that needs an authorisation, code or certificate lacks it, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'art46-other-incomplete' and t.named and not t.open
