-- The law as data: what applies from when to when, how well it is checked, and the source.
select l.dataset, d.confirmed, l.key, l.title, l.reference, l.starts, l.ends, l.status, l.source
from (
    select 'adequacy' as dataset, key::text, entity as title, decision_number || ' · ' || celex
            as reference, applies_from as starts, applies_until as ends, status, source_url as source
    from adequacy
    union all
    select 'instrument', key, case when (select language from question) = 'sv' then name_sv
        else name_en end, concat_ws(' · ', legal_ref, celex), valid_from, valid_until, status, source_url
    from instrument
    union all
    select 'territory', m.territory, t.name_en, m.basis, m.starts, m.ends, m.status, m.source
    from membership m join territory t on t.key = m.territory
    union all
    select 'territory', t.key, t.name_en, t.treatment, null, null, t.status, t.source
    from territory t
    where t.treated_as = 'open' or t.verdict = 'review_needed' and t.iso_alpha2 is not null
    union all
    select 'legal_event', key, description, territory, day, null, status, source from legal_event
    union all
    select 'authority', key, name, territory, starts, ends, status, source from authority
    union all
    select 'threshold', key, value || ' ' || unit, legal_ref, starts, ends, status, source
    from threshold
) l
left join dataset d on d.name = l.dataset
order by l.dataset, l.starts nulls last, l.key
