--! severity: major
--! law: art 28(3)(g), 5(1)(e)
--! title.en: The processor keeps data too long
--! title.sv: Biträdet lagrar uppgifterna för länge
--! remedy.en: Align the vendor's deletion, backups included, with your own limit.
--! remedy.sv: Anpassa biträdets radering, även i säkerhetskopior, till den egna lagringstiden.
-- A processor keeps the data or its backups longer than tolerated after they are erased here.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor', v.supplier, 'kept', g.kept, 'kept_backup', g.kept_backup,
        'days', (select art30_threshold('vendor-kept-days')), 'path', v.path,
        'activities', v.activities) as detail
from vendor v
join engagement g on g.register_id = v.register_id and g.key = v.engagement
where greatest(g.kept, g.kept_backup)
    > make_interval(days => (select art30_threshold('vendor-kept-days')))
