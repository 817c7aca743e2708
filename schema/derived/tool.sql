-- Every ground that each group of data in a transfer could stand on, art 45, 46 and 49, by its own
-- leg, whether it carries it, and why it fails on the day: a tool of art 46 that needs an assessment
-- carries by its outcome (C-311/18, of 16 July 2020). Reliance on a decision not in force counts, also by a listing
-- kept alive; a decision that another one prolongs has not ended.
select t.*, t.valid and (t.tia <> 'required' or (select day from question) < '2020-07-16'
    or coalesce(a.outcome <> 'insufficient', false)) as carried
from (
    select f.register_id, f.engagement, f.exporter, f.territory, f.data_group, f.employee, 45 as article,
        d.key as ground, d.key as decision, 'not_required' as tia, v.holds as valid,
        v.holds and coalesce(case
                when d.test = 'certification' then c.own_name is false
                    or f.employee and c.hr is distinct from 'yes'
                else d.test in ('importer_law', 'processing') and s.covered is distinct from 'yes'
            end, false) as unconfirmed, v.reasons
    from flow_group f
    join place_class k on k.territory = f.territory
    join organisation o on o.register_id = f.register_id and o.key = f.importer
    join (
        select a.key, a.territory, a.scope_test, split_part(a.scope_test, ':', 1) as test,
            a.commercial, a.during @> (select day from question) as in_force
        from adequacy a
        where a.during @> (select day from question) or not exists (
            select from adequacy p where p.amends_key = a.key and p.during @> (select day from question))
    ) d on d.territory = k.decided_as
    left join organisation_scope s on s.register_id = f.register_id and s.organisation = f.importer
        and s.test = d.scope_test
    left join (
        select c.register_id, c.organisation, 'certification:' || c.scheme as test, bool_or(h.now) as held,
            case when bool_or(c.covers_hr = 'yes') filter (where h.now) then 'yes'
                when bool_or(c.covers_hr = 'no') filter (where h.now) then 'no' end as hr,
            bool_and(coalesce(c.covers_other = 'no', false)) filter (where h.now) as hr_only,
            bool_or(c.entity is null
                or regexp_replace(lower(c.entity), '[^[:alnum:]]', '', 'g')
                    = regexp_replace(lower(o.name), '[^[:alnum:]]', '', 'g'))
                filter (where h.now) as own_name
        from organisation_certification c
        join organisation o on o.register_id = c.register_id and o.key = c.organisation
        cross join lateral (select c.during @> (select day from question)) h (now)
        where c.starts <= (select day from question)
        group by c.register_id, c.organisation, c.scheme
    ) c on c.register_id = f.register_id and c.organisation = f.importer and c.test = d.scope_test
    left join (
        select distinct register_id, engagement, decision
        from engagement_safeguard
        where during @> (select day from question) and instrument = 'ART45'
    ) relied on relied.register_id = f.register_id and relied.engagement = f.engagement
        and (relied.decision = d.key or relied.decision is null and d.in_force)
    left join company_group x on x.register_id = f.register_id and x.organisation = f.exporter
    left join company_group y on y.register_id = f.register_id and y.organisation = f.importer
    cross join lateral (select array_remove(array[
        case when not d.in_force then 'adequacy-not-in-force'
            when s.covered = 'no' or d.scope_test = any (f.outside)
                or d.commercial and o.kind = 'public_authority' and s.covered is distinct from 'yes'
                then 'adequacy-scope-excluded'
            when d.test = 'certification' and c.held is not true then 'adequacy-cert-missing'
            -- Data on staff inside the group of companies; for others it is contested and unconfirmed.
            when d.test = 'certification' and (not f.employee and c.hr_only
                or f.employee and c.hr = 'no' and x.top = y.top) then 'adequacy-cert-scope' end
        ], null) as reasons) w
    cross join lateral (select w.reasons, w.reasons = '{}' and (d.test <> 'recipient'
        or f.territory like 'INT:%' or coalesce(s.covered = 'yes', false)) as holds) v
    where case when d.in_force then d.test not in ('certification', 'recipient')
            or f.territory like 'INT:%' or s.register_id is not null or c.test is not null
        else c.held end or relied.register_id is not null
    union all
    select f.register_id, f.engagement, f.exporter, f.territory, f.data_group, f.employee, i.article::int,
        i.key, null, case when i.tia = 'conditional' and s.combines_eu_data then 'required' else i.tia end,
        i.article is not null and v.reasons = '{}' and i.during @> (select day from question)
            and (i.module is null or signed.executed @> f.modules), false, v.reasons
    from flow_group f
    join engagement_safeguard s on s.register_id = f.register_id and s.engagement = f.engagement
        and s.during @> (select day from question)
    join instrument i on i.key = s.instrument and i.family not in ('adequacy', 'none')
    left join (
        select e.register_id, e.engagement, array_agg(i.module) as modules,
            array_agg(i.module) filter (where i.during @> (select day from question)
                and coalesce(e.executed, e.signed is not null)
                and coalesce(e.signed <= (select day from question), true)) as executed
        from engagement_safeguard e
        join instrument i on i.key = e.instrument and i.module is not null
        where e.during @> (select day from question)
        group by e.register_id, e.engagement
    ) signed on signed.register_id = f.register_id and signed.engagement = f.engagement
    left join (
        -- A paper that is no certification of art 42 approves nothing.
        select distinct s.register_id, s.engagement, s.instrument
        from engagement_safeguard s
        join phrase p on p.means = 'assurance'
            and s.approval ~* ('\m' || p.phrase || '(?![[:alpha:]])')
        where not exists (select from phrase c
            where c.means = 'certification' and s.approval ~* ('\m' || c.phrase || '\M'))
    ) paper on paper.register_id = s.register_id and paper.engagement = s.engagement
        and paper.instrument = s.instrument
    cross join lateral (select
        coalesce(s.executed, s.signed is not null)
            and coalesce(s.signed <= (select day from question), true) as executed,
        s.approval is not null and paper.engagement is null
            and coalesce(s.approved_scope = 'yes', false) as approved,
        i.key = any (f.outside) as outside) c
    cross join lateral (select array_remove(array[
        case when i.article is null then 'transfer-non-eu-instrument' end,
        case when i.family = 'scc_old' and (i.valid_until < (select day from question)
                or s.signed > i.new_contracts_until
                or s.changed between i.new_contracts_until + 1 and (select day from question))
            then 'scc-old-generation'
            when i.module is not null
                and (i.module <> all (f.modules) or not coalesce(signed.modules @> f.modules, false))
            then 'scc-wrong-module'
            when i.module is not null and not c.executed then 'scc-not-executed' end,
        case when i.article is not null and (c.outside
                or i.module is not null and s.approved_scope = 'no') then 'transfer-tool-scope' end,
        case when i.family = 'bcr' and (not c.approved or s.executed is false
                or i.key = 'BCR_P' and f.modules <> '{M3}'
                or i.key = 'BCR_C' and f.modules && '{M3}') then 'bcr-invalid' end,
        case when i.family in ('safeguard_no_authorisation', 'safeguard_authorisation')
                    and (not c.executed or s.approved_scope = 'no')
                or (i.family = 'safeguard_authorisation'
                        or i.key in ('ART46_2D', 'ART46_2E', 'ART46_2F', 'ART46_5'))
                    and not c.approved
                or i.key in ('ART46_2A', 'ART46_3B') and not f.public
                -- Safeguards that nobody names.
                or i.family = 'safeguard_unnamed' then 'art46-other-incomplete' end,
        case when i.article = '49' and (s.recurrence <> 'single'
                or s.recurrence is null and f.on_behalf)
            then 'derog-systematic' end,
        case when i.key = 'ART49_1A' and (s.consent_evidence is distinct from 'yes'
                or f.employee and s.free_choice is distinct from 'yes')
            then 'derog-consent-invalid' end,
        case when i.family = 'derogation' and i.key <> 'ART49_1A' and s.necessity_test is null
                or i.key in ('ART49_1A', 'ART49_1B', 'ART49_1C', 'ART49_1_SUB2') and s.authority_powers
            then 'derog-necessity-unproven' end,
        case when i.key = 'ART49_1_SUB2' and (s.necessity_test is null or s.recurrence <> 'single'
                or s.authority_notified is null or s.subjects_informed is null)
            then 'derog-compelling-not-notified' end
        ], null) as reasons) v
) t
left join transfer_assessment a on a.register_id = t.register_id and a.engagement = t.engagement
    and a.exporter = t.exporter and a.territory = t.territory
