--! severity: major
--! law: art 4(7)-(8), 5(2), 26, 28
--! point: 4(7), 28(3)
--! field: engagement.capacity
--! part: recipient
--! title.en: A supplier's role is not settled
--! title.sv: En leverantörs roll är inte klarlagd
--! remedy.en: Settle who decides purposes and means, and record the role: processor, joint controller, controller of its own, or other recipient.
--! remedy.sv: Klarlägg vem som bestämmer ändamål och medel och anteckna rollen: biträde, gemensamt ansvarig, självständigt ansvarig eller annan mottagare.
--! when.sv: Det är antecknat att en leverantörs roll är okänd.
--! why.en: The role decides which contract is needed (26, 28(3)) and who answers to the persons concerned. Until it is settled transfers are derived as for a processor, and nothing is said of the contract. Usual mistake: letting the title of the supplier's own terms decide.
--! why.sv: Rollen avgör vilket avtal som krävs (26, 28.3) och vem som svarar mot de registrerade. Tills den är klarlagd härleds överföringar som för ett biträde, och inget sägs om avtalet. Ett vanligt fel är att låta rubriken på leverantörens egna villkor avgöra.
-- A supplier's role is recorded as unknown.
select e.register_id, 'engagement' as subject, e.key::text as subject_id,
    jsonb_build_object('supplier row organisation', e.supplier,
        'activities row activity', u.activities) as facts
from engagement e
left join reach u on u.register_id = e.register_id and u.engagement = e.key
where e.capacity = 'unknown' and e.during @> (select day from question)
