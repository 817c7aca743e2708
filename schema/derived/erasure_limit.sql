-- The limits that are a time limit for erasure, or a reason why none is possible (art 30(1)(f)).
-- Archiving is one for a body under arkivlagen that cites 3 § or its decision on weeding (10 §).
select d.register_id, d.activity, d.subject_category, d.data_category, d.retention_limit
from retention_limit d
join register r on r.register_id = d.register_id
join organisation k on k.register_id = r.register_id and k.key = r.keeper
where num_nonnulls(case when d.retention not in ('archive', 'criterion') then d.retention end,
        d.retention_period, d.erase_by) > 0
    or concat(d.criterion, d.retention_omitted) ~ '\S'
    or d.retention = 'archive' and k.archive_law and d.retention_law ~ '\S'
