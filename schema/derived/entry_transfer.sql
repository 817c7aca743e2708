-- Each derived transfer of each entry, along that entry's own path; of the groups of data those that
-- the entry has.
select e.entry, e.route, e.client, t.register_id, t.engagement, t.exporter, t.importer,
    t.territory, t.via, t.onward, t.named, t.article, t.ground, t.tia, t.ground_status, t.data_group,
    t.split, t.subjects, t.data,
    case when t.inbound then t.path else e.path end as path
from entry_edge e
join transfer t on t.register_id = e.register_id and t.engagement = e.engagement
    and t.exporter = case when t.inbound then e.supplier else e.client end
where not t.split or e.entry = '' or exists (
    select from received_subject s
    where s.register_id = e.register_id and s.engagement = e.engagement
        and s.activity::text = e.entry and s.subject_category = any (t.subjects))
