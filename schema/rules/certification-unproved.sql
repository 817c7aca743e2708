--! severity: minor
--! law: art 5(2), 45; Decision (EU) 2023/1795
--! point: 5(2), 45
--! field: organisation_certification.checked, organisation_certification.entity
--! part: third_country
--! title.en: Nothing shows the listing relied on
--! title.sv: Inget visar den certifiering som åberopas
--! remedy.en: Look in the public list, and record the day and the name that stands there.
--! remedy.sv: Slå upp organisationen i den offentliga listan och anteckna dagen och namnet som står där.
--! when.sv: En överföring vilar på en certifiering som ingen har kontrollerat, eller där det inte är antecknat vilken juridisk person som står på listan.
--! why.en: Only the legal entity on the list is covered, and only while it stands there; whoever relies on it has to show that somebody looked (5(2)). Usual mistake: the badge on the supplier's own site.
--! why.sv: Bara den juridiska person som står på listan omfattas, och bara så länge den står där; den som åberopar certifieringen ska kunna visa att någon har kontrollerat (5.2). Ett vanligt fel är att nöja sig med märket på leverantörens egen webbplats.
-- A transfer stands on a listing that nobody checked, or of which the entity listed is not recorded.
select t.register_id, 'organisation' as subject, t.importer as subject_id,
    jsonb_build_object('scheme text', t.scheme,
        'missing code field', to_jsonb(array_remove(array[
            case when count(t.checked) = 0 then 'checked' end,
            case when count(*) filter (where t.entity ~ '\S') = 0 then 'entity' end], null)),
        'engagements row engagement', jsonb_agg(distinct t.engagement),
        'path row organisation', min(t.path)) as facts
from listing t
group by t.register_id, t.importer, t.scheme
having count(t.checked) = 0 or count(*) filter (where t.entity ~ '\S') = 0
