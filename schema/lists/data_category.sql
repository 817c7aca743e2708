--! path: data-categories
--! menu: words 2
--! search: key name
--! filter: special
--! sort: name special
--! key: key
--! name: name
-- Categories of personal data.
select d.key::text, d.name::text, d.special, d.offences, d.identity_number
from data_category d
