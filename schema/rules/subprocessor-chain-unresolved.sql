--! severity: major
--! law: art 28(2), 24, 44
--! point: 28(2)
--! field: engagement.subprocessors
--! part: recipient
--! title.en: The processor chain is not resolved
--! title.sv: Biträdeskedjan är inte utredd
--! remedy.en: Resolve the chain until every processing party is known or confirmed to have none.
--! remedy.sv: Utred kedjan tills varje part är känd eller det är klarlagt att ingen finns.
--! when.sv: Ett biträdes underbiträden är okända eller inte dokumenterade, eller så är biträdet bara en kategori.
--! why.en: The controller answers for the whole chain and cannot judge guarantees or transfers in tiers nobody knows (EDPB Opinion 22/2024). The usual mistake is to stop at the reseller.
--! why.sv: Den ansvarige svarar för hela kedjan och kan inte bedöma garantier eller överföringar i led som ingen känner till (EDPB, yttrande 22/2024). Vanligaste felet är att stanna vid återförsäljaren.
-- A processor whose subprocessors are unknown or not documented, or that is only a category.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'subprocessors code subprocessors', v.subprocessors, 'category flag', o.kind = 'category',
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join organisation o on o.register_id = v.register_id and o.key = v.supplier
left join (
    select distinct u.register_id, u.upstream
    from engagement_upstream u
    join engagement e on e.register_id = u.register_id and e.key = u.engagement
    where e.during @> (select day from question) and e.capacity in ('processor', 'subprocessor')
) b on b.register_id = v.register_id and b.upstream = v.engagement
where (v.depth = 1 or v.from_processor)
    and (v.subprocessors = 'unknown' or o.kind = 'category'
        or v.subprocessors is null and b.upstream is null)
