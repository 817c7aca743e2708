--! title.en: Systems
--! title.sv: System
--! controller: also
--! processor: also
--! extracts: authority
--! key: activity service
--! label: name
--! record: service service
--! adds: activity_service
-- The systems each entry runs in, who answers for them, and who supplies them.
select n.key::text as activity,
    (case when s.key is null then 'not_documented' else 'documented' end)::documentation
        as documentation,
    s.key::text as service, s.name::text, s.owner::text as system_owner,
    q.suppliers
from entry n
left join activity_service a on a.register_id = n.register_id and a.activity = n.key
left join service s on s.register_id = a.register_id and s.key = a.service
left join (
    select s.register_id, s.service, array_agg(distinct o.name::text order by o.name::text)
        as suppliers
    from (
        select register_id, key as service, supplier from service
        union
        select register_id, service, reseller from service_reseller
    ) s
    join organisation o on o.register_id = s.register_id and o.key = s.supplier
    group by s.register_id, s.service
) q on q.register_id = s.register_id and q.service = s.key
