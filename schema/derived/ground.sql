-- Every ground a transfer could stand on, art 45, 46 and 49, and why it fails on the day, if it does.
select f.register_id, f.engagement, f.exporter, f.territory, 45 as article, d.key as ground,
    d.key as decision, 'not_required' as tia, coalesce(
        case split_part(d.scope_test, ':', 1)
            when 'certification' then c.register_id is not null
            when 'recipient' then f.territory like 'INT:%' or s.covered = 'yes'
            else s.covered is distinct from 'no' end, false) as valid,
    coalesce(split_part(d.scope_test, ':', 1) in ('importer_law', 'processing')
        and s.covered is distinct from 'yes', false) as unconfirmed,
    case when s.covered = 'no' then array['adequacy-scope-excluded']
         when d.scope_test like 'certification:%' and c.register_id is null
            then array['adequacy-cert-missing'] else '{}' end as reasons
from flow f
join adequacy d on d.territory = f.territory and d.during @> art30_on()
left join organisation_scope s on s.register_id = f.register_id and s.organisation = f.importer
    and s.test = d.scope_test
left join organisation_certification c on c.register_id = f.register_id
    and c.organisation = f.importer and c.during @> art30_on()
    and 'certification:' || c.scheme = d.scope_test
where split_part(d.scope_test, ':', 1) not in ('certification', 'recipient')
    or f.territory like 'INT:%' or s.register_id is not null
    or exists (select from organisation_certification claimed
        where claimed.register_id = f.register_id and claimed.organisation = f.importer
            and claimed.starts <= art30_on()
            and 'certification:' || claimed.scheme = d.scope_test)
    or exists (select from engagement_safeguard relied
        where relied.register_id = f.register_id and relied.engagement = f.engagement
            and relied.decision = d.key and relied.during @> art30_on())
union all
-- Reliance on a decision that had ended or not begun, also by a listing kept alive; a decision
-- that another one prolongs has not ended.
select f.register_id, f.engagement, f.exporter, f.territory, 45, d.key, d.key, 'not_required',
    false, false, array['adequacy-not-in-force']
from flow f
join adequacy d on d.territory = f.territory and not d.during @> art30_on()
    and not exists (select from adequacy p
        where p.amends_key = d.key and p.during @> art30_on())
where exists (select from engagement_safeguard relied
        where relied.register_id = f.register_id and relied.engagement = f.engagement
            and relied.decision = d.key and relied.during @> art30_on())
    or exists (select from organisation_certification held
        where held.register_id = f.register_id and held.organisation = f.importer
            and held.during @> art30_on() and 'certification:' || held.scheme = d.scope_test)
union all
select f.register_id, f.engagement, f.exporter, f.territory, i.article::int, i.key, null,
    case when i.tia = 'conditional' and s.combines_eu_data then 'required' else i.tia end,
    i.article is not null and w.reasons = '{}' and i.during @> art30_on(), false, w.reasons
from flow f
join engagement_safeguard s on s.register_id = f.register_id and s.engagement = f.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument and i.family not in ('adequacy', 'none')
cross join lateral (select array_remove(array[
    case when i.article is null then 'transfer-non-eu-instrument' end,
    case when i.family = 'scc_old' and (i.valid_until < art30_on()
            or s.signed > i.new_contracts_until
            or s.changed between i.new_contracts_until + 1 and art30_on())
        then 'scc-old-generation'
        when i.module is not null and i.module <> all (f.modules) then 'scc-wrong-module'
        when i.module is not null and (s.signed > art30_on()
            or not coalesce(s.executed, s.signed is not null)) then 'scc-not-executed' end,
    case when i.family = 'bcr' and (s.approval is null or s.approved_scope is distinct from 'yes'
            or i.key = 'BCR_P' and f.modules <> '{M3}'
            or i.key = 'BCR_C' and f.modules && '{M3}') then 'bcr-invalid' end,
    case when (i.family = 'safeguard_authorisation'
                or i.key in ('ART46_2D', 'ART46_2E', 'ART46_2F', 'ART46_5'))
            and s.approval is null then 'art46-other-incomplete' end,
    case when i.article = '49' and (s.recurrence <> 'single'
            or s.recurrence is null and f.capacity in ('processor', 'subprocessor'))
        then 'derog-systematic' end,
    case when i.key = 'ART49_1A' and s.consent_evidence is distinct from 'yes'
        then 'derog-consent-invalid' end,
    case when i.family = 'derogation' and i.key <> 'ART49_1A' and s.necessity_test is null
        then 'derog-necessity-unproven' end,
    case when i.key = 'ART49_1_SUB2' and (s.necessity_test is null or s.recurrence <> 'single'
            or s.authority_notified is null or s.subjects_informed is null)
        then 'derog-compelling-not-notified' end
    ], null) as reasons) w
