--! title.en: Parties
--! title.sv: Parter
--! controller: a
--! processor: a
--! extracts: authority
--! key: activity role party
--! codes: seat party
--! on_cover: number address email phone contact country representative dpo_documentation dpo_appointed dpo_contact
--! asks: name address email phone country
--! translated: country
--! label: name
--! record: organisation party
--! adds: activity_engagement
-- Who answers for each entry, with contact details, representative and data protection officer.
select n.key::text as activity,
    (case when y.party is null then 'not_documented' else 'documented' end)::documentation
        as documentation,
    y.role, y.party, o.name::text, o.number::text, o.address::text, o.email::text, o.phone::text,
    o.contact::text, p.country, o.seat::text, o.representative::text,
    (case when o.key is not null and o.dpo_appointed is null and o.dpo_required is distinct from false
        and concat(o.dpo_contact) !~ '\S'
        then 'not_documented' end)::documentation as dpo_documentation,
    o.dpo_appointed, o.dpo_contact::text
from entry n
join (
    select register_id, entry, party, role from entry_party
    union all
    -- A joint controller, or a customer, that nobody has documented.
    select n.register_id, n.key::text, null,
        case when n.role = 'joint' then 'joint' else 'controller' end::role
    from entry n
    join register r on r.register_id = n.register_id
    left join entry_party y on y.register_id = n.register_id and y.entry = n.key::text
        and y.party <> r.keeper::text
    where n.role in ('joint', 'processor') and y.entry is null
) y on y.register_id = n.register_id and y.entry = n.key::text
left join organisation o on o.register_id = n.register_id and o.key::text = y.party
left join place_name p on p.territory = o.seat
