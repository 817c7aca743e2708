--! severity: blocker
--! law: art 46; C-311/18; EDPB Recommendations 01/2020
--! point: 46
--! field: assessment.done
--! part: third_country
--! title.en: No transfer impact assessment
--! title.sv: Bedömning av tredjelandets skyddsnivå saknas
--! remedy.en: Assess the law and practice of the destination and document the result.
--! remedy.sv: Bedöm lagstiftning och praxis i mottagarlandet och dokumentera resultatet.
--! when.sv: Överföringen vilar på ett verktyg i artikel 46, och ingen bedömning täcker både mottagaren och landet.
--! why.en: Contracts do not bind foreign authorities, so the exporter must test whether law and practice there let the tool work (C-311/18) and document it (clause 14). The vendor's form is material, not the assessment; fines under art 83(5).
--! why.sv: Avtal binder inte främmande myndigheter; därför ska exportören pröva om rätten och praxis där låter verktyget fungera (C-311/18) och dokumentera det (klausul 14). Leverantörens blankett är underlag, inte bedömningen; avgift enligt artikel 83.5.
-- The transfer stands on a tool of article 46 and no assessment covers importer and country.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.ground, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) as facts
from transfer t
where t.article = 46 and t.tia = 'required' and (select day from question) >= '2020-07-16' and t.named
    and not t.open
    and not exists (
        select from assessment a
        where a.register_id = t.register_id and a.engagement = t.engagement
            and a.kind = 'transfer' and a.done <= (select day from question)
            and (a.territory is null or a.territory = t.territory))
    and not exists (
        select from assessment a
        where a.register_id = t.register_id and a.organisation = t.importer
            and a.engagement is null and a.kind = 'transfer' and a.done <= (select day from question)
            and (a.territory is null or a.territory = t.territory))
