--! severity: major
--! law: art 30(1)(a), 27
--! point: 30(1)(a)
--! field: organisation.name, organisation.address, organisation.representative
--! part: party
--! handover: contact
--! title.en: Identity or contact details of the controller missing
--! title.sv: Uppgifter om personuppgiftsansvarig saknas
--! remedy.en: Fill in the controller's name and contact details, and any art 27 representative.
--! remedy.sv: Fyll i namn, kontaktuppgifter och i tillämpliga fall företrädare enligt artikel 27.
--! when.sv: Den som för ett register som personuppgiftsansvarig saknar namn, adress eller, med säte utanför EES, företrädare.
--! why.en: IMY must see who answers for the processing; a mailbox is not enough. Art 27 spares those established in the Union, and 27(2) public bodies and some occasional processing; the rule does not test that.
--! why.sv: IMY ska kunna se vem som svarar för behandlingen; en e-postlåda räcker inte. Artikel 27 gäller inte den som är etablerad i unionen, och 27.2 undantar myndigheter och viss tillfällig behandling; det prövar regeln inte.
-- A controller's register whose keeper lacks name, address or, outside the EEA, a representative.
select r.register_id, 'register' as subject, r.slug as subject_id,
    jsonb_build_object('organisation row organisation', o.key,
        'missing code field', m.missing) as facts
from register r
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join place_class s on s.territory = o.seat
cross join lateral (select array_remove(array[
    case when not art30_named(o.name, o.key) then 'name' end,
    case when concat(o.address) !~ '\S' then 'address' end,
    -- Asked of whom art 3(2) reaches and art 27(2) does not exempt.
    case when s.class = 'third_country' and concat(o.representative) !~ '\S'
            and o.gdpr_applies is distinct from 'no' and o.kind <> 'public_authority'
            and exists (select from running_activity a where a.register_id = r.register_id
                and a.role <> 'processor' and (a.occasional and not a.likely_risk) is not true)
        then 'representative' end], null) as missing) m
where m.missing <> '{}' and exists (
    select from running_activity a where a.register_id = r.register_id and a.role <> 'processor')
