-- The engagements for which the clauses of 2021/914 are the processing contract too (recitals 7 and
-- 9): module 2 that of art 28(3), module 3 that of art 28(4). They are executed, their annexes filled
-- in, the importer is outside the GDPR's territorial scope, and does nothing inside the EEA.
select distinct e.register_id, e.engagement, i.module
from edge e
join organisation o on o.register_id = e.register_id and o.key = e.supplier
    and o.gdpr_applies = 'no'
join engagement_safeguard s on s.register_id = e.register_id and s.engagement = e.engagement
    and s.during @> (select day from question)
join instrument i on i.key = s.instrument and i.family = 'scc_2021' and i.module in ('M2', 'M3')
where not e.inbound and coalesce(s.executed, s.signed is not null)
    and coalesce(s.signed <= (select day from question), true)
    and s.annex_1a = 'present' and s.annex_1b = 'present' and s.annex_1c = 'present'
    and s.annex_2 = 'present'
    and not exists (
        select from place p
        where p.register_id = e.register_id and p.engagement = e.engagement
            and p.class is distinct from 'third_country' and p.class is distinct from 'none')
