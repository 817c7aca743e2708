--! severity: major
--! law: art 4(7)-(8), 28(10); EDPB Guidelines 07/2020
--! title.en: The role does not fit the facts
--! title.sv: Roll stämmer inte med faktiska förhållanden
--! remedy.en: Reassess the role and change the kind of agreement if needed.
--! remedy.sv: Gör om rollbedömningen och byt avtalstyp vid behov.
-- A supplier's role conflicts with its profession, or an activity held as processor has a basis.
select e.register_id, 'engagement' as subject, e.engagement as subject_id,
    jsonb_build_object('supplier', e.supplier, 'profession', o.profession,
        'capacity', e.capacity, 'path', min(e.path)) as detail
from edge e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
join (values
    ('law firm', true), ('lawyer', true), ('advokatbyrå', true), ('advokat', true),
    ('bank', true), ('auditor', true), ('revisor', true), ('revisionsbyrå', true),
    ('authority', true), ('myndighet', true), ('hosting', false), ('webbhotell', false),
    ('payroll bureau', false), ('lönebyrå', false)
) f(profession, controller) on f.profession = lower(btrim(o.profession))
where not e.inbound and f.controller = (e.capacity in ('processor', 'subprocessor'))
    and e.capacity <> 'joint_controller'
group by e.register_id, e.engagement, e.supplier, o.profession, e.capacity
union all
select a.register_id, 'activity', a.key::text,
    jsonb_build_object('bases', jsonb_agg(distinct b.basis))
from live a
join activity_purpose_basis b on b.register_id = a.register_id and b.activity = a.key
where a.role = 'processor'
group by a.register_id, a.key
