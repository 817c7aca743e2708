--! title.en: Arrangement between joint controllers
--! title.sv: Inbördes arrangemang
--! sheet.en: Joint controller arrangement
--! controller: also
--! extracts: authority
--! key: activity engagement agreement
--! label: partner
--! record: agreement agreement
-- How joint controllers have shared their duties, art 26; only where there are any.
select n.key::text as activity,
    (case when a.key is null then 'not_documented' else 'documented' end)::documentation
        as documentation,
    e.engagement::text, o.name::text as partner, a.key::text as agreement, a.name::text, a.signed,
    a.updated, a.starts, a.ends, a.essence_published
from entry n
join entry_edge e on e.register_id = n.register_id and e.entry = n.key::text
    and e.capacity = 'joint_controller' and e.depth = 1
join organisation o on o.register_id = e.register_id
    and o.key = case when e.inbound then e.client else e.supplier end
left join engagement_agreement l on l.register_id = e.register_id and l.engagement = e.engagement
left join agreement a on a.register_id = l.register_id and a.key = l.agreement and a.kind = 'joint'
    and a.during @> (select day from question)
