-- Where a notice in force says that a copy of a transfer's safeguard is to be had.
select t.register_id, t.engagement, t.exporter, t.territory, min(s.copy_from::text) as copy_from
from transfer t
join notice_statement s on s.register_id = t.register_id and s.instrument = t.ground
join notice n on n.register_id = s.register_id and n.key = s.notice and n.during @> (select day from question)
where coalesce(s.organisation = t.importer, true) and coalesce(s.territory = t.territory, true)
    and s.kind in ('safeguard', 'transfers_to') and concat(s.copy_from) ~ '\S'
group by t.register_id, t.engagement, t.exporter, t.territory
