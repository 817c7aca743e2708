-- Everything a transfer can stand on, named in the reader's language.
select i.key::text as ground, i.article::int as article,
    case when (select language from question) = 'sv' then i.name_sv else i.name_en end
        as name,
    coalesce(i.celex, i.legal_ref) as reference, i.legal_ref as provision, i.celex, i.module, i.valid_from as starts,
    i.valid_until as ends, i.during, null::date as contested, i.status, i.source_url
from instrument i
where i.family not in ('adequacy', 'none')
union all
select a.key, 45, concat_ws(' ', case when (select language from question) = 'sv'
        then i.name_sv else i.name_en end,
        -- The Community is EG in Swedish.
        case when (select language from question) = 'sv' then replace(a.decision_number, '/EC', '/EG')
            else a.decision_number end, '(' || p.country || ')'),
    a.celex, i.legal_ref, a.celex, null, a.applies_from, a.applies_until, a.during, a.contested, a.status, a.source_url
from adequacy a
join place_name p on p.territory = a.territory
join instrument i on i.family = 'adequacy'
