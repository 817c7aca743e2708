-- What the exporter of each onward transfer got the data by, itself: the tools that carry its own leg.
select distinct on (w.register_id, w.engagement, w.exporter, w.territory, t.employee)
    w.register_id, w.engagement, w.exporter, w.territory, w.own_territory, t.employee, t.article,
    t.ground, t.decision, t.unconfirmed
from own_leg w
join tool t on t.register_id = w.register_id and t.engagement = w.own_engagement
    and t.exporter = w.own_exporter and t.territory = w.own_territory
where t.carried
order by w.register_id, w.engagement, w.exporter, w.territory, t.employee, t.unconfirmed, t.article,
    t.ground
