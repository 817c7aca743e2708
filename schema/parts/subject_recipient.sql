--! title.en: Recipients
--! title.sv: Mottagare
--! extracts: subject
--! key: subject_category capacity recipient name
--! translated: country
--! label: name
-- Who receives the data, has received them or will.
select s.subject_category, c.name::text as subject, s.capacity, s.recipient, s.name, s.country,
    case when not bool_or(s.is_now) then min(s.starts) end as starts,
    case when not bool_or(s.is_now) then max(s.ends) end as ends,
    array_agg(distinct s.activity order by s.activity) as activities
from subject_disclosure s
join subject_category c on c.register_id = s.register_id and c.key = s.subject_category
group by s.register_id, s.subject_category, c.name, s.capacity, s.recipient, s.name, s.country
