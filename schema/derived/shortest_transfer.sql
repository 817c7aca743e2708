-- Each transfer once, with the shortest of the ways that lead to it.
select distinct on (e.register_id, e.engagement, e.exporter, e.territory, e.client, e.data_group) e.*
from entry_transfer e
order by e.register_id, e.engagement, e.exporter, e.territory, e.client, e.data_group,
    cardinality(e.path), e.path, e.route
