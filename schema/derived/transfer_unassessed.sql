-- Each transfer on a tool of art 46 that needs an assessment (C-311/18, of 16 July 2020) and has none
-- that carries it: no finished one, or one that found the protection insufficient.
select t.register_id, t.engagement, t.exporter, t.territory, a.assessment
from transfer t
left join transfer_assessment a on a.register_id = t.register_id and a.engagement = t.engagement
    and a.exporter = t.exporter and a.territory = t.territory
where t.article = 46 and t.tia = 'required' and (select day from question) >= '2020-07-16'
    and t.named and not t.open and coalesce(a.outcome = 'insufficient', true)
