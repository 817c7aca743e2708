--! severity: major
--! law: art 6(3); dataskyddslagen 2 kap. 1-2 §§
--! point: 6(3)
--! field: activity_purpose_basis.law
--! part: basis
--! title.en: Law behind the legal basis not cited
--! title.sv: Stöd i lag, beslut eller kollektivavtal anges inte
--! remedy.en: Cite the provision that requires or supports the processing.
--! remedy.sv: Ange den lag, det beslut eller det kollektivavtal som grunden följer av.
--! when.sv: Rättslig förpliktelse eller uppgift av allmänt intresse åberopas utan den lag, det beslut eller det kollektivavtal som ligger bakom.
--! why.en: The basis must be laid down in EU or national law; otherwise there is none at all, art 83(5). The usual mistake is to call a contract a legal obligation, or to keep more than bokföringslagen requires.
--! why.sv: Grunden ska vara fastställd i EU-rätt eller nationell rätt; annars finns ingen grund alls, artikel 83.5. Vanligaste felet är att kalla ett avtal för rättslig förpliktelse, eller att spara mer än bokföringslagen kräver.
-- A legal obligation or public task relied on without the law, decision or agreement behind it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purposes row activity_purpose', array_agg(distinct b.purpose::text),
        'bases code basis', array_agg(distinct b.basis)) as facts
from running_activity a
join activity_purpose_basis b on b.register_id = a.register_id and b.activity = a.key
where a.role <> 'processor' and b.basis in ('legal_obligation', 'public_task')
    and concat(b.law) !~ '\S'
group by a.register_id, a.key
