--! severity: blocker major
--! law: art 46; C-311/18; EDPB Recommendations 01/2020
--! point: 46
--! field: assessment.done
--! part: third_country
--! title.en: No transfer impact assessment
--! title.sv: Bedömning av tredjelandets skyddsnivå saknas
--! remedy.en: Assess the law and practice of the destination and document the result.
--! remedy.sv: Bedöm lagstiftning och praxis i mottagarlandet och dokumentera resultatet.
--! when.sv: Överföringen vilar på en överföringsgrund i artikel 46, och ingen bedömning med utfall täcker både mottagaren och landet; en som bygger på åtgärder utan att nämna någon räknas inte. Allvarlig brist där landet inte är namngivet.
--! why.en: Contracts do not bind foreign authorities, so the exporter must test whether law and practice there let the ground work (C-311/18) and document it (clause 14). The supplier's form is material, not the assessment; fines under art 83(5).
--! why.sv: Avtal binder inte främmande myndigheter; därför ska exportören pröva om rätten och praxis där låter överföringsgrunden fungera (C-311/18) och dokumentera det (klausul 14). Leverantörens blankett är underlag, inte bedömningen; sanktionsavgift enligt artikel 83.5.
-- The transfer stands on a ground of article 46 and no assessment with an outcome covers importer and
-- country; one that counts on measures without naming any is none, and no unnamed country has one.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.ground, 'via code place', t.via,
        'unfinished row assessment', (
            select jsonb_agg(u.key order by u.key) from assessment u
            where u.register_id = t.register_id and u.kind = 'transfer'
                and coalesce(u.engagement = t.engagement, u.organisation = t.importer)
                and coalesce(u.territory = t.territory, true)),
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts,
    case when t.named then 'blocker' else 'major' end as severity
from transfer t
left join transfer_assessment a on a.register_id = t.register_id and a.engagement = t.engagement
    and a.exporter = t.exporter and a.territory = t.territory
where t.ground_status = 'unassessed' and a.assessment is null
