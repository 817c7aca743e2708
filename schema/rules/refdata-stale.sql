--! severity: info
--! law: art 45(8)
--! point: 45(8)
--! field: none
--! part: none
--! title.en: The reference data are old
--! title.sv: Referensdata är gamla
--! remedy.en: Check the reference data against their sources and confirm the day.
--! remedy.sv: Kontrollera referensdata mot källorna och bekräfta dagen.
--! when.sv: Ett register med pågående behandlingar bedöms mot referensdata som inte har bekräftats på för länge.
--! why.en: Decisions, territories and clauses change, and then findings and silence alike may be wrong. This is no breach, and the limit of 90 days is the product's proposal.
--! why.sv: Adekvansbeslut, territorier och klausuler ändras, och då kan både brister och tystnad vara fel. Det är ingen överträdelse, och gränsen på 90 dagar är programmets förslag.
-- A register with running activities is judged by reference data not confirmed for too long.
select r.register_id, 'register' as subject, r.slug::text as subject_id,
    jsonb_build_object('datasets code dataset', d.datasets, 'confirmed date', d.confirmed) as facts
from register r
cross join (
    select array_agg(name::text order by name) as datasets, min(confirmed) as confirmed
    from dataset
    where confirmed < (select day from question) - (select value from threshold_now where key = 'refdata-days')
) d
where d.datasets is not null and exists (
    select from running_activity a
    where a.register_id = r.register_id)
