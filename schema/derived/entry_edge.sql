-- Every engagement that an entry reaches, at any depth, once per entry.
select n.key::text as entry, e.*
from entry n
join edge e on e.register_id = n.register_id and n.key::text = any (e.activities)
