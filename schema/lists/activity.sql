--! path: activities
--! menu: record 1
--! search: key name owner
--! filter: book role status
--! sort: name role status owner review_due
--! key: key
--! name: name
--! gaps: shown
--! page: own
--! tabs: book
-- Every activity of the register, drafts and ended ones too.
select a.key::text, a.name::text,
    (case when a.role = 'processor' then 'processor' else 'controller' end)::book as book, a.role,
    a.status, a.owner::text, a.reviewed, a.review_due
from activity a
