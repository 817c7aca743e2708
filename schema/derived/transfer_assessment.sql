--! kept: engagement
-- Each transfer with the latest assessment of its engagement, else of its importer, that says what it
-- found of this country: without outcome, country, or the measures it counts on, it is none (clause
-- 14 of 2021/914; C-311/18).
select distinct on (t.register_id, t.engagement, t.exporter, t.territory)
    t.register_id, t.engagement, t.exporter, t.territory, a.key as assessment, a.name, a.done,
    a.outcome, a.measures, a.problematic_law
from flow t
join place_class p on p.territory = t.territory and p.kind <> 'region'
cross join (values (true), (false)) own(engagement)
join assessment a on a.register_id = t.register_id
    and (a.engagement is not null) = own.engagement
    and coalesce(a.engagement, a.organisation)
        = case when own.engagement then t.engagement else t.importer end
where a.kind = 'transfer' and a.done <= (select day from question)
    and a.territory = t.territory and a.outcome is not null
    and (a.outcome <> 'sufficient_with_measures' or a.measures ~ '\S')
order by t.register_id, t.engagement, t.exporter, t.territory, a.done desc, a.engagement is null,
    a.key
