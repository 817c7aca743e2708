--! kept: engagement
-- The processing agreements among those that run, made or updated for the GDPR.
select *
from agreement_now
where kind = 'processing'
    and ((select day from question) < '2018-05-25' or coalesce(greatest(signed, starts) >= '2018-05-25', true)
        or updated between '2018-05-25' and (select day from question))
