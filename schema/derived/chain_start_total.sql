--! kept: kind
-- How many activities there are that have a chain, and how many services.
select register_id, kind, count(*)::int as total
from chain_start
group by register_id, kind
