--! severity: major minor
--! law: art 28(4); EDPB Opinion 22/2024
--! title.en: The same obligations are not laid on the subprocessor
--! title.sv: Samma skyldigheter läggs inte på underbiträdet
--! remedy.en: Obtain confirmation, and for higher risk a copy, of the sub-processing contract.
--! remedy.sv: Begär bekräftelse, och vid högre risk en kopia, av avtalet med underbiträdet.
-- No agreement in force is recorded between a processor and its subprocessor; minor at low risk.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor', v.client, 'subprocessor', v.supplier, 'risk', v.risk,
        'path', v.path, 'activities', v.activities) as detail,
    case when v.risk = 'low' then 'minor' else 'major' end as severity
from vendor v
where v.depth > 1 and v.from_processor and not exists (
    select from agreed a where a.register_id = v.register_id and a.engagement = v.engagement)
