--! title.en: Legal basis
--! title.sv: Rättslig grund
--! controller: also
--! extracts: authority
--! key: activity purpose basis
--! label: name
--! record: activity_purpose_basis activity purpose basis
--! adds: activity_purpose_basis purpose name
-- Art 6(1) for each purpose, the persons and data it is limited to, and the balancing test.
select n.key::text as activity,
    (case when b.basis is null then 'not_documented' else 'documented' end)::documentation
        as documentation,
    p.key::text as purpose, p.name::text, b.basis, b.interest::text, b.law::text, q.subjects, d.data,
    b.consent_withdrawal::text, a.done, a.outcome
from entry n
left join activity_purpose p on p.register_id = n.register_id and p.activity = n.key
left join activity_purpose_basis b on b.register_id = p.register_id and b.activity = p.activity
    and b.purpose = p.key
left join (
    select l.register_id, l.activity, l.purpose, l.basis,
        array_agg(distinct k.name::text order by k.name::text) as data
    from activity_purpose_basis_data l
    join data_category k on k.register_id = l.register_id and k.key = l.data_category
    group by l.register_id, l.activity, l.purpose, l.basis
) d on d.register_id = b.register_id and d.activity = b.activity and d.purpose = b.purpose
    and d.basis = b.basis
left join (
    select l.register_id, l.activity, l.purpose, l.basis,
        array_agg(distinct k.name::text order by k.name::text) as subjects
    from activity_purpose_basis_subject l
    join subject_category k on k.register_id = l.register_id and k.key = l.subject_category
    group by l.register_id, l.activity, l.purpose, l.basis
) q on q.register_id = b.register_id and q.activity = b.activity and q.purpose = b.purpose
    and q.basis = b.basis
left join (
    select distinct on (p.register_id, p.activity, p.key) p.register_id, p.activity,
        p.key as purpose, s.done, s.outcome
    from activity_purpose p
    join assessment s on s.register_id = p.register_id and s.activity = p.activity
        and coalesce(s.purpose, p.key) = p.key
    where s.kind = 'balancing' and s.done <= (select day from question)
    order by p.register_id, p.activity, p.key, s.done desc, s.key
) a on a.register_id = b.register_id and a.activity = b.activity and a.purpose = b.purpose
    and b.basis = 'legitimate_interests'
