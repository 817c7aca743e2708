--! severity: major minor
--! law: art 4(7)-(8), 28(10); EDPB Guidelines 07/2020
--! point: 4(7), 28(10)
--! field: engagement.capacity, engagement.own_purposes
--! part: recipient
--! title.en: The role does not fit the facts
--! title.sv: Rollen stämmer inte med de faktiska förhållandena
--! remedy.en: Reassess the role and change the kind of agreement if needed.
--! remedy.sv: Gör om rollbedömningen och byt avtalstyp vid behov.
--! when.sv: En leverantörs roll stämmer inte med dess verksamhet eller, så långt det syns, med dess namn eller med att den är en myndighet, eller ett biträde använder uppgifterna för egna ändamål.
--! why.en: The role follows from who decides purposes and means, not from the contract; a profession is only a presumption. A wrong role gives a wrong contract, and a processor that decides the purposes becomes controller (28(10)).
--! why.sv: Rollen följer av vem som bestämmer ändamål och medel, inte av avtalet; yrket är bara en presumtion. Fel roll ger fel avtal, och ett biträde som självt bestämmer ändamålen blir ansvarigt för den behandlingen (28.10).
-- A supplier's role conflicts with its profession, or as far as its name or being an authority tells,
-- or a processor has purposes of its own.
select e.register_id, 'engagement' as subject, e.engagement as subject_id,
    jsonb_build_object('supplier row organisation', e.supplier, 'profession text', o.profession,
        'capacity code capacity', e.capacity, 'path row organisation', min(e.path)) as facts,
    case when f.noted then 'major' else 'minor' end as severity
from edge e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
join presumed_role f on f.register_id = o.register_id and f.key = o.key
where not e.inbound and f.controller = (e.capacity in ('processor', 'subprocessor'))
    and e.capacity not in ('joint_controller', 'unknown')
group by e.register_id, e.engagement, e.supplier, o.profession, e.capacity, f.noted
union all
select e.register_id, 'engagement', e.engagement,
    jsonb_build_object('supplier row organisation', e.supplier, 'own_purposes code answer',
        g.own_purposes, 'capacity code capacity', e.capacity, 'path row organisation', min(e.path)),
    'major'
from edge e
join engagement g on g.register_id = e.register_id and g.key = e.engagement
where not e.inbound and g.own_purposes = 'yes' and e.capacity in ('processor', 'subprocessor')
group by e.register_id, e.engagement, e.supplier, g.own_purposes, e.capacity
