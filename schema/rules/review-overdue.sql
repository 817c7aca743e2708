--! severity: minor
--! law: art 24(1), 5(2)
--! point: 24(1)
--! field: activity.reviewed, organisation.reviewed, engagement.reviewed, agreement.reviewed
--! part: review
--! title.en: Review overdue
--! title.sv: Översynen är försenad
--! remedy.en: Review and set a new date.
--! remedy.sv: Gör översynen och sätt ett nytt datum.
--! when.sv: En behandling, leverantör, ett anlitande eller avtal i bruk har passerat nästa översyn eller har aldrig setts över.
--! why.en: Art 24(1) asks for review where necessary but sets no interval; twelve months is the product's proposal. Art 24 has no fine of its own, but whoever cannot show compliance is in breach of art 5(2) (83(5)).
--! why.sv: Artikel 24.1 kräver översyn vid behov men sätter inget intervall; tolv månader är programmets förslag. Artikel 24 har ingen egen sanktionsavgift, men den som inte kan visa efterlevnad bryter mot artikel 5.2 (83.5).
-- An activity, vendor, engagement or agreement in use past its next review, or never reviewed.
select d.register_id, d.subject, d.subject_id,
    jsonb_build_object('last date', d.reviewed, 'due date', d.due) as facts
from (
    select r.register_id, r.subject, r.subject_id, r.reviewed, coalesce(r.review_due, (r.reviewed
        + make_interval(months => (select value from threshold_now where key = 'review-months')))::date) as due
    from (
        select register_id, 'activity' as subject, key as subject_id, reviewed, review_due
        from running_activity
        union all
        select o.register_id, 'organisation', o.key, o.reviewed, o.review_due
        from vendor v
        join organisation o on o.register_id = v.register_id and o.key = v.supplier
        join engagement g on g.register_id = v.register_id and g.key = v.engagement
        where v.depth = 1 and v.supplier <> v.client
        group by o.register_id, o.key, o.reviewed, o.review_due
        having num_nonnulls(o.reviewed, o.review_due) > 0
            or count(g.reviewed) + count(g.review_due) = 0
        union all
        select g.register_id, 'engagement', g.key, g.reviewed, g.review_due
        from vendor v
        join engagement g on g.register_id = v.register_id and g.key = v.engagement
        where v.supplier <> v.client and num_nonnulls(g.reviewed, g.review_due) > 0
        union all
        select distinct g.register_id, 'agreement', g.key,
            coalesce(g.reviewed, g.updated, g.signed), g.review_due
        from edge e
        join engagement_agreement l on l.register_id = e.register_id
            and l.engagement = e.engagement
        join agreement g on g.register_id = l.register_id and g.key = l.agreement
        where g.status = 'signed' and g.during @> (select day from question)
    ) r
) d
where coalesce(d.due < (select day from question), true)
