--! path: notices
--! menu: record 6
--! search: key name
--! sort: name published
--! key: key
--! name: name
--! gaps: shown
--! page: own
-- Published notices, a row a version.
select n.key::text, n.name::text, n.published, n.starts, n.ends, n.url::text
from notice n
