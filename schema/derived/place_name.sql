-- Territories in the reader's language.
select key::text as territory, iso_alpha2,
    case when current_setting('art30.language', true) = 'sv' then name_sv else name_en end as country
from territory
