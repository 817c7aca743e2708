--! severity: major
--! law: art 28(3), 28(9)
--! point: 28(3), 28(9)
--! field: agreement.status, agreement.signed
--! part: recipient
--! title.en: The processing agreement is not in force
--! title.sv: Biträdesavtalet gäller inte
--! remedy.en: Obtain an agreement in writing that is in force, and proof of it.
--! remedy.sv: Se till att ett gällande skriftligt biträdesavtal finns och kan visas.
--! when.sv: Avtal är kopplade, men inget av dem är undertecknat, skriftligt, löpande och ingånget eller uppdaterat för GDPR.
--! why.en: Art 28(9) requires writing, electronic included; the signature is proof, not a requirement of the law. Usual mistakes: a draft that never came back, or an agreement from before 25 May 2018 without the terms of art 28(3).
--! why.sv: Artikel 28.9 kräver skriftlig form, även elektronisk; underskriften är bevis, inte ett lagkrav. Vanliga fel är ett utkast som aldrig kom tillbaka, eller ett avtal från före den 25 maj 2018 utan villkoren i artikel 28.3.
-- Agreements are linked, but none is signed, in writing, running and made or updated for the GDPR.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'agreements (agreement row agreement, status code agreement_status, '
            'form code agreement_form, signed date, updated date, ends date)',
        jsonb_agg(jsonb_build_object('agreement', a.key, 'status', a.status, 'form', a.form,
            'signed', a.signed, 'updated', a.updated, 'ends', a.ends) order by a.key),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join engagement_agreement l on l.register_id = v.register_id and l.engagement = v.engagement
join agreement a on a.register_id = l.register_id and a.key = l.agreement
where v.direct and a.kind = 'processing' and not exists (
    select from agreed g where g.register_id = v.register_id and g.engagement = v.engagement)
group by v.register_id, v.engagement, v.supplier, v.path, v.activities
