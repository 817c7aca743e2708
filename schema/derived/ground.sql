--! kept: engagement
-- Every ground a transfer could stand on, art 45, 46 and 49, and why it fails on the day.
-- Reliance on a decision not in force counts, also by a listing kept alive; a decision that
-- another one prolongs has not ended.
select f.register_id, f.engagement, f.exporter, f.territory, 45 as article, d.key as ground,
    d.key as decision, 'not_required' as tia, d.in_force and coalesce(case d.test
            when 'certification' then c.held and s.covered is distinct from 'no'
            when 'recipient' then f.territory like 'INT:%' or s.covered = 'yes'
            else s.covered is distinct from 'no' end, false) as valid,
    d.in_force and coalesce(d.test in ('importer_law', 'processing')
        and s.covered is distinct from 'yes', false) as unconfirmed,
    case when not d.in_force then array['adequacy-not-in-force']
         when s.covered = 'no' then array['adequacy-scope-excluded']
         when d.test = 'certification' and c.held is not true
            then array['adequacy-cert-missing'] else '{}' end as reasons
from flow f
join place_class k on k.territory = f.territory
join (
    select a.key, a.territory, a.scope_test, split_part(a.scope_test, ':', 1) as test,
        a.during @> (select day from question) as in_force
    from adequacy a
    where a.during @> (select day from question) or not exists (
        select from adequacy p where p.amends_key = a.key and p.during @> (select day from question))
) d on d.territory = k.decided_as
left join organisation_scope s on s.register_id = f.register_id and s.organisation = f.importer
    and s.test = d.scope_test
left join (
    select register_id, organisation, 'certification:' || scheme as test,
        bool_or(during @> (select day from question)) as held
    from organisation_certification
    where starts <= (select day from question)
    group by register_id, organisation, scheme
) c on c.register_id = f.register_id and c.organisation = f.importer and c.test = d.scope_test
left join (
    select distinct register_id, engagement, decision
    from engagement_safeguard
    where during @> (select day from question) and instrument = 'ART45'
) relied on relied.register_id = f.register_id and relied.engagement = f.engagement
    and (relied.decision = d.key or relied.decision is null and d.in_force)
where case when d.in_force then d.test not in ('certification', 'recipient')
        or f.territory like 'INT:%' or s.register_id is not null or c.test is not null
    else c.held end or relied.register_id is not null
union all
select f.register_id, f.engagement, f.exporter, f.territory, i.article::int, i.key, null,
    case when i.tia = 'conditional' and s.combines_eu_data then 'required' else i.tia end,
    i.article is not null and v.reasons = '{}' and i.during @> (select day from question), false, v.reasons
from flow f
join engagement_safeguard s on s.register_id = f.register_id and s.engagement = f.engagement
    and s.during @> (select day from question)
join instrument i on i.key = s.instrument and i.family not in ('adequacy', 'none')
left join (
    select e.register_id, e.engagement, array_agg(i.module) as modules
    from engagement_safeguard e
    join instrument i on i.key = e.instrument and i.module is not null
    where e.during @> (select day from question) and coalesce(i.valid_until >= (select day from question), true)
    group by e.register_id, e.engagement
) signed on signed.register_id = f.register_id and signed.engagement = f.engagement
left join (
    select distinct b.register_id, b.engagement
    from received_subject b
    join subject_category c on c.register_id = b.register_id and c.key = b.subject_category
        and c.kind = 'employee'
) w on w.register_id = f.register_id and w.engagement = f.engagement and i.key = 'ART49_1A'
cross join lateral (select array_remove(array[
    case when i.article is null then 'transfer-non-eu-instrument' end,
    case when i.family = 'scc_old' and (i.valid_until < (select day from question)
            or s.signed > i.new_contracts_until
            or s.changed between i.new_contracts_until + 1 and (select day from question))
        then 'scc-old-generation'
        when i.module is not null
            and (i.module <> all (f.modules) or not coalesce(signed.modules @> f.modules, false))
        then 'scc-wrong-module'
        when i.module is not null and (s.signed > (select day from question)
            or not coalesce(s.executed, s.signed is not null)) then 'scc-not-executed' end,
    case when i.family = 'bcr' and (s.approval is null or s.approved_scope is distinct from 'yes'
            or i.key = 'BCR_P' and f.modules <> '{M3}'
            or i.key = 'BCR_C' and f.modules && '{M3}') then 'bcr-invalid' end,
    case when (i.family = 'safeguard_authorisation'
                or i.key in ('ART46_2D', 'ART46_2E', 'ART46_2F', 'ART46_5'))
            and s.approval is null
            or i.key in ('ART46_2A', 'ART46_3B') and not f.public then 'art46-other-incomplete' end,
    case when i.article = '49' and (s.recurrence <> 'single'
            or s.recurrence is null and f.capacity in ('processor', 'subprocessor', 'unknown'))
        then 'derog-systematic' end,
    case when i.key = 'ART49_1A' and (s.consent_evidence is distinct from 'yes'
            or w.register_id is not null and s.free_choice is distinct from 'yes')
        then 'derog-consent-invalid' end,
    case when i.family = 'derogation' and i.key <> 'ART49_1A' and s.necessity_test is null
            or i.key in ('ART49_1A', 'ART49_1B', 'ART49_1C', 'ART49_1_SUB2') and s.authority_powers
        then 'derog-necessity-unproven' end,
    case when i.key = 'ART49_1_SUB2' and (s.necessity_test is null or s.recurrence <> 'single'
            or s.authority_notified is null or s.subjects_informed is null)
        then 'derog-compelling-not-notified' end
    ], null) as reasons) v
