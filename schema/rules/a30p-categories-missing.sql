--! severity: major
--! law: art 30(2)(b)
--! point: 30(2)(b)
--! field: engagement.processing
--! part: processing
--! title.en: Categories of processing missing
--! title.sv: Kategorier av behandling saknas
--! remedy.en: Describe the kinds of processing carried out for each controller.
--! remedy.sv: Beskriv vilka kategorier av behandling som utförs för varje personuppgiftsansvarig.
--! when.sv: En kund anlitar organisationen som biträde, men vilka slags behandlingar som utförs är inte beskrivet.
--! why.en: A processor need not state purposes or retention, but what it does for each controller: hosting, support, payroll runs. The usual mistake is one description of the whole service, not tied to any customer.
--! why.sv: Ett biträde behöver inte ange ändamål eller lagringstid, men väl vad det gör för varje ansvarig: drift, support, lönekörning. Vanligaste felet är att hela tjänsten beskrivs en gång, utan koppling till kunden.
-- A customer engages the keeper as processor, and the kinds of processing are not described.
select e.register_id, 'engagement' as subject, e.engagement as subject_id,
    jsonb_build_object('controller row organisation', e.client, 'path row organisation', e.path,
        'activities row activity', e.activities) as facts
from edge e
join engagement g on g.register_id = e.register_id and g.key = e.engagement
where e.inbound and e.capacity in ('processor', 'subprocessor') and concat(g.processing) !~ '\S'
