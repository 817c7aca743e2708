--! path: subject-categories
--! menu: words 1
--! search: key name
--! filter: kind
--! sort: name kind
--! key: key
--! name: name
-- Categories of data subjects.
select s.key::text, s.name::text, s.kind, s.vulnerable
from subject_category s
