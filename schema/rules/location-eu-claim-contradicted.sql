--! severity: major
--! law: art 5(2), 28(3)(a), 44
--! title.en: A claim of EU or EEA only is contradicted
--! title.sv: Påstående om endast EU/EES motsägs
--! remedy.en: Correct the record, or have the vendor remove the party outside the EEA.
--! remedy.sv: Rätta registret, eller kräv att leverantören tar bort parten utanför EES.
-- A vendor claims to stay inside while it, or a party below it, sits or works outside the EEA.
select g.register_id, 'engagement' as subject, g.key as subject_id,
    jsonb_build_object('supplier', g.supplier, 'claims_only', g.claims_only,
        'places', jsonb_agg(distinct jsonb_build_object('organisation', p.supplier,
            'territory', p.territory, 'kind', p.kind)),
        'path', min(c.path)) as detail
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
