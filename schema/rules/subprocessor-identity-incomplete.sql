--! severity: major
--! law: art 28(1)-(2); EDPB Opinion 22/2024 paras 28-32
--! title.en: Details of a party in the chain are incomplete
--! title.sv: Uppgifter om underbiträde är ofullständiga
--! remedy.en: Ask the processor for a current list with name, address and contact for all tiers.
--! remedy.sv: Begär en aktuell lista med namn, adress och kontaktuppgifter för alla led.
-- A processor at any tier lacks name, address or contact, or its list of subprocessors is old.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor', v.supplier, 'missing', to_jsonb(array_remove(array[
            case when o.kind = 'category' then 'name' end,
            case when m.address then 'address' end, case when m.contact then 'contact' end,
            case when m.list then 'list' end], null)),
        'checked', v.subprocessors_checked, 'path', v.path, 'activities', v.activities) as detail
from vendor v
join organisation o on o.register_id = v.register_id and o.key = v.supplier
cross join lateral (
    select coalesce(btrim(o.address), '') = '' as address,
        btrim(concat(o.email, o.phone, o.contact)) = '' as contact,
        coalesce(v.subprocessors_checked + make_interval(months =>
            (select art30_threshold('subprocessor-list-months'))) < art30_on(), false) as list
) m
where (v.depth = 1 or v.from_processor)
    and (o.kind = 'category' or m.address or m.contact or m.list)
