-- The categories of data that a blast radius starts from, in each register: pairs of register and key.
select (p.pair ->> 0)::int as register_id, p.pair ->> 1 as key
from jsonb_array_elements(case when (select reach from question) = 'data-category'
    then (select reach_key from question)::jsonb end) p (pair)
