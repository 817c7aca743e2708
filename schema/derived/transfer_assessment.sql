--! kept: engagement
-- Each transfer with the latest assessment of its engagement, else of its importer.
select distinct on (t.register_id, t.engagement, t.exporter, t.territory) t.*,
    a.key as assessment, a.name, a.done, a.outcome, a.measures, a.problematic_law
from transfer t
cross join (values (true), (false)) own(engagement)
join assessment a on a.register_id = t.register_id
    and (a.engagement is not null) = own.engagement
    and coalesce(a.engagement, a.organisation)
        = case when own.engagement then t.engagement else t.importer end
where a.kind = 'transfer' and a.done <= (select day from question)
    and (a.territory is null or a.territory = t.territory)
order by t.register_id, t.engagement, t.exporter, t.territory, a.done desc, a.engagement is null,
    a.key
