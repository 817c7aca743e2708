--! path: data-categories
--! search: key name
--! filter: special
--! sort: name special
--! key: key
-- Categories of personal data.
select d.key::text, d.name::text, d.special, d.offences, d.identity_number
from data_category d
