--! kept: day
-- What the register wants done on which day: the next review, and the last day of what is relied on.
select d.register_id, r.slug as register, d.day, d.kind, d.subject, d.subject_id,
    coalesce(n.sv, d.subject_id) as name, d.detail,
    d.assessment
from (
    select register_id, 'review' as kind, subject, subject_id, null::text as detail,
        null::text as assessment, review_due as day
    from review_day
    union all
    select distinct g.register_id, 'agreement', 'agreement', g.key, null, null, g.ends
    from agreement g
    where g.status = 'signed'
    union all
    select s.register_id, 'safeguard', 'engagement', s.engagement, s.instrument, null, s.ends
    from engagement_safeguard s
    join engagement g on g.register_id = s.register_id and g.key = s.engagement
    where g.during @> (select day from question)
    union all
    -- The last of each scheme only: an older listing was followed by a newer one.
    select register_id, 'certification', 'organisation', organisation, scheme, null, day
    from (
        select distinct on (register_id, organisation, scheme) register_id, organisation, scheme,
            least(ends, case when renewal_due > coalesce(checked, '-infinity')
                then renewal_due end) as day
        from organisation_certification
        order by register_id, organisation, scheme, starts desc
    ) listing
    union all
    select register_id, 'assessment', coalesce(subject, 'register'), coalesce(subject_id, ''),
        kind::text, key, day
    from (
        select distinct on (a.register_id, a.kind, a.activity, a.purpose, a.engagement,
                a.organisation, a.territory) a.register_id, a.kind, a.key,
            case when a.activity is not null then 'activity'
                when a.engagement is not null then 'engagement'
                when a.organisation is not null then 'organisation' end as subject,
            coalesce(a.activity, a.engagement, a.organisation)::text as subject_id,
            coalesce(a.review_due, (a.done + make_interval(months => t.value))::date) as day
        from assessment a
        left join engagement g on g.register_id = a.register_id and g.key = a.engagement
        left join threshold t on t.during @> (select day from question) and t.key = case a.kind
            when 'impact' then 'dpia-review-months'
            when 'transfer' then 'transfer-assessment-months'
            when 'supplier' then 'supplier-check-months-' || coalesce(g.risk::text, 'high') end
        order by a.register_id, a.kind, a.activity, a.purpose, a.engagement, a.organisation,
            a.territory, a.done desc nulls last, a.key
    ) latest
    union all
    select register_id, 'notice', 'notice', key, null, null, ends
    from notice
    union all
    select distinct t.register_id, 'adequacy', 'engagement', t.engagement::text, d.key,
        null, d.applies_until
    from transfer t
    join adequacy d on d.key = t.ground
) d
join register r on r.register_id = d.register_id
left join row_name n on n.register_id = d.register_id and n.table_name = d.subject
    and n.key = d.subject_id and n.table_name in
    ('activity', 'agreement', 'engagement', 'notice', 'organisation', 'register')
where d.day is not null
