--! severity: blocker
--! law: art 45; Decision (EU) 2023/1795 art 1
--! point: 45
--! field: organisation_certification.scheme
--! part: third_country
--! title.en: The importer is not certified
--! title.sv: Mottagarens certifiering saknas eller har upphört
--! remedy.en: Switch to standard clauses with an assessment, or pause until the importer is listed.
--! remedy.sv: Inför standardavtalsklausuler med bedömning, eller pausa tills certifieringen gäller.
--! when.sv: Ett adekvansbeslut som kräver certifiering åberopas, men mottagaren finns inte på listan den dagen och ingen annan överföringsgrund håller.
--! why.en: The decision on the US covers only companies on the list; for all others the US is an ordinary third country. The usual mistake is to trust the supplier's own logo or a renewal that never came; fines under art 83(5), up to EUR 20 million or 4 %.
--! why.sv: Beslutet om USA omfattar bara företag på listan; för övriga är USA ett vanligt tredjeland. Vanligaste felet är att lita på leverantörens egen logotyp eller på en förnyelse som uteblev; sanktionsavgift enligt artikel 83.5, upp till 20 miljoner euro eller 4 %.
-- A decision needing certification is cited or once held; no listing on the day, nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', t.decision, 'unsigned row instrument', (
            select jsonb_agg(distinct u.claimed) from transfer_failure u
            where u.register_id = t.register_id and u.engagement = t.engagement
                and u.exporter = t.exporter and u.territory = t.territory
                and u.data_group = t.data_group and u.reason = 'scc-not-executed'),
        'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'adequacy-cert-missing'
