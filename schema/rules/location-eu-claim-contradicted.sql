--! severity: major
--! law: art 5(2), 28(3)(a), 44
--! point: 28(3)(a), 44
--! field: engagement.claims_only
--! part: location
--! handover: place
--! title.en: A claim about the place of processing is contradicted
--! title.sv: Påstående om behandlingsplats motsägs
--! remedy.en: Correct the record, or have the supplier remove the party outside the EEA.
--! remedy.sv: Rätta registret, eller kräv att leverantören tar bort parten utanför EES.
--! when.sv: En leverantör uppger att allt sker inom ett visst område, men den själv eller ett led under den har säte eller verkar i tredjeland utanför det.
--! why.en: The promise mostly covers the data centre alone; seat, support and subprocessors decide whether data leave the EEA. Whoever passes it on untested cannot show compliance (art 5(2)) and misinforms the persons.
--! why.sv: Löftet gäller oftast bara datacentret; säte, support och underbiträden avgör om uppgifter lämnar EES. Den som för det vidare oprövat kan inte visa att reglerna följs (artikel 5.2) och ger de registrerade fel besked.
-- A supplier claims one place or area, while it or a party below it is in a third country outside it.
select g.register_id, 'engagement' as subject, g.key as subject_id,
    jsonb_build_object('supplier row organisation', g.supplier,
        'claims_only row territory', g.claims_only,
        'places (organisation row organisation, territory row territory, kind code place)',
        jsonb_agg(distinct jsonb_build_object('organisation', p.supplier,
            'territory', p.territory, 'kind', p.kind)),
        'path row organisation', min(c.path)) as facts
from engagement g
join place_class x on x.territory = g.claims_only
join (
    select c.register_id, c.engagement, c.path, u.engagement as upstream
    from chain c cross join lateral unnest(c.engagements) u(engagement)
) c on c.register_id = g.register_id and c.upstream = g.key
join place p on p.register_id = c.register_id and p.engagement = c.engagement
where (x.class = 'inside' or x.kind not in ('region', 'not_a_place'))
    and p.class = 'third_country' and p.territory <> g.claims_only
group by g.register_id, g.key, g.supplier, g.claims_only
