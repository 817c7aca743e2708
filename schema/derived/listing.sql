-- The listings that transfers stand on: the importer's own, under the scheme that the decision tests.
select t.register_id, t.engagement, t.exporter, t.importer, t.territory, t.ground, t.path,
    t.activities, c.scheme, c.entity, c.covers_hr, c.checked, c.renewal_due
from transfer t
join adequacy d on d.key = t.ground
join organisation_certification c on c.register_id = t.register_id and c.organisation = t.importer
    and c.during @> (select day from question) and 'certification:' || c.scheme = d.scope_test
