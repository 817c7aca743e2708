-- Each named transfer that needs an assessment, with the latest one.
select t.*, a.assessment, a.name, a.done, a.outcome, a.measures, a.problematic_law
from transfer t
join transfer_assessment a on a.register_id = t.register_id and a.engagement = t.engagement
    and a.exporter = t.exporter and a.territory = t.territory
where t.article = 46 and t.tia = 'required' and t.named and not t.open
