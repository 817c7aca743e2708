-- Territories in the reader's language.
select key::text as territory, iso_alpha2,
    case when (select language from question) = 'sv' then name_sv else name_en end as country
from territory
