--! severity: blocker
--! law: art 45(1)
--! point: 45(1)
--! field: organisation_scope.covered
--! part: third_country
--! title.en: The importer is outside the adequacy decision
--! title.sv: Mottagaren omfattas inte av adekvansbeslutet
--! remedy.en: Use another transfer ground.
--! remedy.sv: Använd en annan överföringsgrund.
--! when.sv: Mottagaren är känd för att falla utanför adekvansbeslutet för sitt land, och ingen annan överföringsgrund håller.
--! why.en: A decision reaches no further than its text: in Canada to recipients under PIPEDA, in Japan not to the public sector. The usual mistake is to tick off the country without reading the scope; fines under art 83(5).
--! why.sv: Beslutet räcker inte längre än sin text: i Kanada till mottagare under PIPEDA, i Japan inte till den offentliga sektorn. Vanligaste felet är att bocka av landet utan att läsa omfattningen; sanktionsavgift enligt artikel 83.5.
-- The importer is known to fall outside the decision for its country, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'decision row adequacy', t.decision, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'adequacy-scope-excluded'
