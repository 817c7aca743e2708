-- Per engagement, the agreements that run, in writing. Terms accepted online are so by day and version
-- (art 28(9)).
select l.engagement, a.*
from engagement_agreement l
join agreement a on a.register_id = l.register_id and a.key = l.agreement
where a.during @> (select day from question) and a.form is distinct from 'oral'
    and (a.form is distinct from 'online' or a.signed is not null
        and concat(a.terms_version, a.terms_url) ~ '\S')
    and (a.status = 'signed' or a.status = 'terminated' and a.ends is not null
        or a.status is null and a.signed is not null)
    and coalesce(a.signed <= (select day from question), true)
