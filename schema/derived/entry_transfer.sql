-- Each derived transfer of each entry, along that entry's own path.
select e.entry, e.route, e.client, t.register_id, t.engagement, t.exporter, t.importer,
    t.territory, t.via, t.onward, t.named, t.article, t.ground, t.tia,
    case when t.inbound then t.path else e.path end as path,
    (case when t.open then 'open' when t.ground is null and t.onward
            and t.territory = t.exporter_seat then 'same_country'
        when t.ground is null then 'missing' when t.unconfirmed then 'unconfirmed'
        else 'valid' end)::ground_status as ground_status
from entry_edge e
join transfer t on t.register_id = e.register_id and t.engagement = e.engagement
    and t.exporter = case when t.inbound then e.supplier else e.client end
