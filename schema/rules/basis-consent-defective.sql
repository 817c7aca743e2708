--! severity: major
--! law: art 4(11), 7, 8; recital 43; dataskyddslagen 2 kap. 4 §
--! point: 7
--! field: activity_purpose_basis.consent_evidence, activity_purpose_basis.consent_withdrawal, activity_purpose_basis.consent_separate, activity_purpose_basis.consent_free_choice, activity_purpose_basis.consent_guardian
--! part: basis
--! title.en: The consent does not meet the requirements
--! title.sv: Samtycket uppfyller inte kraven
--! remedy.en: Fix how consent is obtained, proved and withdrawn, or switch to another basis.
--! remedy.sv: Rätta hur samtycket hämtas in, visas och återkallas, eller byt rättslig grund.
--! when.sv: Ett samtycke saknar bevis, sätt att återkallas, skäl till att anställda eller sökande väljer fritt eller vårdnadshavares samtycke för barn, eller inhämtas inte för varje ändamål.
--! why.en: The controller must prove consent, which must be as easy to withdraw as to give, and employees are seldom free to choose (83(5)). The age limit of 13 is for information society services, which the rule does not test (83(4)).
--! why.sv: Den ansvarige ska kunna visa samtycket, som ska vara lika lätt att ta tillbaka som att ge, och anställda är sällan fria att välja (83.5). Trettonårsgränsen gäller informationssamhällets tjänster, vilket regeln inte prövar (83.4).
-- Consent without proof, withdrawal route, separate choice, free employees or a child's guardian.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('purposes (purpose row activity_purpose, missing code field)',
        jsonb_agg(jsonb_build_object('purpose', b.purpose, 'missing', b.missing)
            order by b.purpose)) as facts
from running_activity a
join (
    select b.register_id, b.activity, b.purpose, array_remove(array[
        case when b.consent_evidence is distinct from 'yes' then 'consent_evidence' end,
        case when concat(b.consent_withdrawal) !~ '\S' then 'consent_withdrawal' end,
        case when b.consent_separate = 'no' then 'consent_separate' end,
        case when concat(b.consent_free_choice) !~ '\S'
            and bool_or(k.kind in ('employee', 'applicant')) then 'consent_free_choice' end,
        case when b.consent_guardian is distinct from 'yes' and bool_or(k.kind = 'child')
            then 'consent_guardian' end], null) as missing
    from activity_purpose_basis b
    left join activity_purpose_basis_data l on l.register_id = b.register_id
        and l.activity = b.activity and l.purpose = b.purpose and l.basis = b.basis
    left join activity_subject s on s.register_id = b.register_id and s.activity = b.activity
    left join activity_subject_data d on d.register_id = s.register_id and d.activity = s.activity
        and d.subject_category = s.subject_category and d.data_category = l.data_category
    left join (
        select register_id, activity, purpose, basis, array_agg(subject_category) as subjects
        from activity_purpose_basis_subject
        group by register_id, activity, purpose, basis
    ) p on p.register_id = b.register_id and p.activity = b.activity and p.purpose = b.purpose
        and p.basis = b.basis
    left join subject_category k on k.register_id = s.register_id and k.key = s.subject_category
        and (l.data_category is null or d.data_category is not null)
        and (p.subjects is null or s.subject_category = any (p.subjects))
    where b.basis = 'consent'
    group by b.register_id, b.activity, b.purpose, b.consent_evidence, b.consent_withdrawal,
        b.consent_separate, b.consent_free_choice, b.consent_guardian
) b on b.register_id = a.register_id and b.activity = a.key
where a.role <> 'processor' and b.missing <> '{}'
group by a.register_id, a.key
