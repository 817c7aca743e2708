--! severity: minor
--! law: art 35(11)
--! point: 35(11)
--! field: assessment.done
--! part: impact_assessment
--! title.en: Impact assessment outdated
--! title.sv: Konsekvensbedömningen är inaktuell
--! remedy.en: Review the assessment.
--! remedy.sv: Se över konsekvensbedömningen och dokumentera översynen.
--! when.sv: Den senaste konsekvensbedömningen är äldre än sitt intervall, eller än en leverantör, en plats eller uppgifter som tillkommit sedan dess.
--! why.en: Art 35(11) asks for a review when the risk changes; three years where no date is set is the product's proposal, not law. The usual mistake is a new subprocessor or transfer that never reaches the assessment.
--! why.sv: Artikel 35.11 kräver översyn när risken förändras; tre år utan satt datum är programmets förslag, inte lag. Vanligaste felet är att ett nytt underbiträde eller en ny överföring aldrig når bedömningen.
-- The latest impact assessment is past its interval, or a supplier, place or data came after it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('assessment row assessment', s.key, 'done date', s.done,
        'review_due date', s.review_due,
        'changes (engagement row engagement, data_category row data_category, since date, '
            'path row organisation)',
        jsonb_agg(distinct jsonb_strip_nulls(jsonb_build_object(
            'engagement', n.engagement, 'data_category', n.data_category, 'since', n.since,
            'path', n.path))) filter (where n.since is not null)) as facts
from running_activity a
join (
    select distinct on (register_id, activity) register_id, activity, key, done, review_due
    from assessment
    where kind = 'impact' and done <= (select day from question)
    order by register_id, activity, done desc, key
) s on s.register_id = a.register_id and s.activity = a.key
left join (
    select l.register_id, l.activity, c.engagement, null as data_category, c.path,
        greatest(g.starts, p.starts) as since
    from activity_use l
    join chain c on c.register_id = l.register_id and c.root = l.engagement
    join engagement g on g.register_id = c.register_id and g.key = c.engagement
    left join located p on p.register_id = g.register_id and p.engagement = g.key
    union all
    select register_id, activity, null, data_category, null, starts
    from activity_subject_data
    where starts <= (select day from question)
) n on n.register_id = s.register_id and n.activity = s.activity and n.since > s.done
where a.role <> 'processor'
group by a.register_id, a.key, s.key, s.done, s.review_due
having count(n.since) > 0 or coalesce(s.review_due, (s.done
    + make_interval(months => (select value from threshold_now where key = 'dpia-review-months')))::date) < (select day from question)
