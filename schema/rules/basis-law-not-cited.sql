--! severity: major
--! law: art 6(3); dataskyddslagen 2 kap. 1-2 §§
--! title.en: Law behind the legal basis not cited
--! title.sv: Stöd i lag, beslut eller kollektivavtal anges inte
--! remedy.en: Cite the provision that requires or supports the processing.
--! remedy.sv: Ange den lag, det beslut eller det kollektivavtal som grunden följer av.
-- A legal obligation or public task relied on without the law, decision or agreement behind it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purposes', array_agg(distinct b.purpose::text),
        'bases', array_agg(distinct b.basis)) as detail
from live a
join activity_purpose_basis b on b.register_id = a.register_id and b.activity = a.key
where a.role <> 'processor' and b.basis in ('legal_obligation', 'public_task')
    and concat(b.law) !~ '\S'
group by a.register_id, a.key
