--! severity: blocker
--! law: art 28(3)
--! title.en: No data processing agreement
--! title.sv: Personuppgiftsbiträdesavtal saknas
--! remedy.en: Sign a data processing agreement before the vendor touches more data.
--! remedy.sv: Teckna ett personuppgiftsbiträdesavtal innan leverantören får hantera fler uppgifter.
-- A processor engaged by the keeper with no agreement or other binding act linked.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor', v.supplier, 'path', v.path,
        'activities', v.activities) as detail
from vendor v
where v.direct and not exists (
    select from engagement_agreement l
    join agreement a on a.register_id = l.register_id and a.key = l.agreement
    where l.register_id = v.register_id and l.engagement = v.engagement and a.kind = 'processing')
