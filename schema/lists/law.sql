-- The law as data: what applies from when to when, how well it is checked, and the source.
select l.dataset, d.confirmed, l.key, l.title, l.reference, l.starts, l.ends, l.status, l.source
from (
    select 'adequacy' as dataset, key::text, case when (select language from question) = 'sv' then coalesce(entity_sv, entity) else entity end as title,
        case when (select language from question) = 'sv' then replace(decision_number, '/EC', '/EG') else decision_number end
            || ' · ' || celex as reference, applies_from as starts, applies_until as ends, status, source_url as source
    from adequacy
    union all
    select 'instrument', key, case when (select language from question) = 'sv' then name_sv
        else name_en end, concat_ws(' · ', legal_ref, celex), valid_from, valid_until, status, source_url
    from instrument
    union all
    select 'territory', m.territory, n.country,
        case when (select language from question) = 'sv' then coalesce(m.basis_sv, m.basis) else m.basis end, m.starts, m.ends, m.status, m.source
    from membership m join place_name n on n.territory = m.territory
    union all
    select 'territory', t.key, n.country,
        case when (select language from question) = 'sv' then coalesce(t.treatment_sv, t.treatment) else t.treatment end, null, null, t.status, t.source
    from territory t join place_name n on n.territory = t.key
    where t.treated_as = 'open' or t.verdict = 'review_needed' and t.iso_alpha2 is not null
    union all
    select 'legal_event', e.key, case when (select language from question) = 'sv' then coalesce(e.description_sv, e.description)
            else e.description end,
        n.country, e.day, null, e.status, e.source
    from legal_event e join place_name n on n.territory = e.territory
    union all
    select 'authority', a.key, a.name, n.country, a.starts, a.ends, a.status, a.source
    from authority a join place_name n on n.territory = a.territory
    union all
    select 'threshold', key, value || ' ' || case when (select language from question) = 'sv'
            then case unit when 'months' then 'månader' when 'days' then 'dagar'
                when 'persons' then 'personer' else unit end
            else unit end
            -- What it is the limit of.
            || coalesce(' – ' || substring(case when (select language from question) = 'sv'
                then coalesce(source_sv, source) else source end
                from '^(?:vårt förslag|product default): (.*)'), ''),
        legal_ref, starts, ends, status,
        case when (select language from question) = 'sv' then coalesce(source_sv, source) else source end
    from threshold
) l
left join dataset d on d.name = l.dataset
order by l.dataset, l.starts nulls last, l.key
