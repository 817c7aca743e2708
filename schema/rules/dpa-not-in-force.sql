--! severity: major
--! law: art 28(3), 28(9)
--! title.en: The processing agreement is not in force
--! title.sv: Biträdesavtalet gäller inte
--! remedy.en: Obtain a signed and current agreement.
--! remedy.sv: Se till att ett undertecknat och aktuellt personuppgiftsbiträdesavtal finns.
-- Agreements are linked, but none is signed, in writing, running and made or updated for the GDPR.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor', v.supplier, 'agreements', jsonb_agg(jsonb_build_object(
        'agreement', a.key, 'status', a.status, 'form', a.form, 'signed', a.signed,
        'updated', a.updated, 'ends', a.ends) order by a.key),
        'path', v.path, 'activities', v.activities) as detail
from vendor v
join engagement_agreement l on l.register_id = v.register_id and l.engagement = v.engagement
join agreement a on a.register_id = l.register_id and a.key = l.agreement
where v.direct and a.kind = 'processing' and not exists (
    select from agreed g where g.register_id = v.register_id and g.engagement = v.engagement)
group by v.register_id, v.engagement, v.supplier, v.path, v.activities
