--! severity: major
--! law: art 28(3)(g), 5(1)(e)
--! point: 28(3)(g)
--! field: engagement.kept, engagement.kept_backup
--! part: erasure
--! title.en: The processor keeps data too long
--! title.sv: Biträdet lagrar uppgifterna för länge
--! remedy.en: Align the supplier's deletion, backups included, with your own limit.
--! remedy.sv: Anpassa biträdets radering, även i säkerhetskopior, till den egna lagringstiden.
--! when.sv: Ett biträde behåller uppgifterna eller säkerhetskopiorna längre än vad som godtas efter att de raderats i den egna verksamheten.
--! why.en: The controller's limit binds the processor too, which at the end must delete or return everything; mostly it is backups that stay for years. The 90 days tolerated are the product's proposal, not law.
--! why.sv: Den ansvariges tidsfrist gäller även hos biträdet, som vid slutet ska radera eller återlämna allt; vanligast är säkerhetskopior som ligger kvar i åratal. De 90 dagar som godtas är programmets förslag, inte lag.
-- A processor keeps the data or its backups longer than tolerated after they are erased here.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier, 'kept period', g.kept,
        'kept_backup period', g.kept_backup,
        'days number', (select value from threshold_now where key = 'vendor-kept-days'),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join engagement g on g.register_id = v.register_id and g.key = v.engagement
where greatest(g.kept, g.kept_backup)
    > make_interval(days => (select value from threshold_now where key = 'vendor-kept-days'))
