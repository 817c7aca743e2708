--! path: subject-categories
--! search: key name
--! filter: kind
--! sort: name kind
--! key: key
-- Categories of data subjects.
select s.key::text, s.name::text, s.kind, s.vulnerable
from subject_category s
