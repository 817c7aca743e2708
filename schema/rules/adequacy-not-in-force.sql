--! severity: blocker
--! law: art 45; C-362/14; C-311/18
--! point: 45
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: The adequacy decision was not in force
--! title.sv: Adekvansbeslutet gäller inte vid tidpunkten
--! remedy.en: Move the transfer to a valid ground and correct the notices.
--! remedy.sv: Byt till en giltig överföringsgrund och rätta informationen till de registrerade.
--! when.sv: En överföring åberopar ett adekvansbeslut som hade upphört eller inte börjat gälla, och ingen annan överföringsgrund håller.
--! why.en: A decision that has ended does not even cover old contracts, and the CJEU gave no grace when Safe Harbour and Privacy Shield fell. The usual mistake is that it lives on in contracts and notices; fines under art 83(5).
--! why.sv: Ett beslut som upphört skyddar inte ens äldre avtal, och EU-domstolen gav ingen frist när Safe Harbour och Privacy Shield föll. Vanligaste felet är att beslutet lever kvar i avtal och integritetspolicy; sanktionsavgift enligt artikel 83.5.
-- A transfer relies on a decision that had ended, or not begun, and stands on nothing else.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', t.decision, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'adequacy-not-in-force'
