-- Days that the rows themselves have, by what they prove to have been there.
select a.register_id, 'activity' as subject, a.key::text as subject_id,
    least(a.starts, a.reviewed, a.dpia_screened) as day
from activity a
union all
select register_id, 'engagement', key, least(starts, approved, notified, reviewed)
from engagement
union all
select l.register_id, 'engagement', l.engagement, least(a.signed, a.starts)
from engagement_agreement l
join agreement a on a.register_id = l.register_id and a.key = l.agreement
union all
select register_id, 'engagement', engagement, least(signed, starts)
from engagement_safeguard
union all
select register_id, 'engagement', engagement, starts
from engagement_location
union all
select register_id, 'engagement', engagement, done
from assessment
where engagement is not null
union all
select register_id, 'activity', activity, done
from assessment
where activity is not null
union all
select register_id, 'agreement', key, least(signed, updated, starts, reviewed)
from agreement
union all
select register_id, 'notice', key, least(published, starts)
from notice
union all
select register_id, 'organisation', key, reviewed
from organisation
