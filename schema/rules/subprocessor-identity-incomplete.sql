--! severity: major
--! law: art 28(1)-(2); EDPB Opinion 22/2024 paras 28-32
--! point: 28(1)
--! field: organisation.name, organisation.address, organisation.contact, engagement.subprocessors_checked
--! part: recipient
--! follows: subprocessor-chain-unresolved:category
--! handover: contact
--! title.en: Details of a party in the chain are incomplete
--! title.sv: Uppgifter om en part i biträdeskedjan är ofullständiga
--! remedy.en: Ask the processor for a current list with name, address and contact for all tiers.
--! remedy.sv: Begär en aktuell lista med namn, adress och kontaktuppgifter för alla led.
--! when.sv: Ett biträde i något led saknar namn, adress eller kontaktuppgifter, eller dess lista över underbiträden är gammal.
--! why.en: Name, address and contact for every tier should be at hand at all times, whatever the risk; that is the EDPB's reading of art 28, not its words. The usual mistake is to trust a list on the web that nobody saves.
--! why.sv: Namn, adress och kontaktperson för varje led bör alltid finnas till hands, oavsett risk; det är EDPB:s läsning av artikel 28, inte dess ordalydelse. Vanligaste felet är att lita på en webblista som ingen sparar.
-- A processor at any tier lacks name, address or contact, or its list of subprocessors is old.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'missing code field', to_jsonb(array_remove(array[
            case when o.kind = 'category' or not art30_named(o.name, o.key) then 'name' end,
            case when m.address then 'address' end, case when m.contact then 'contact' end,
            case when m.list then 'list' end], null)),
        'checked date', v.subprocessors_checked,
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join organisation o on o.register_id = v.register_id and o.key = v.supplier
cross join lateral (
    select coalesce(btrim(o.address), '') = '' as address,
        btrim(concat(o.email, o.phone, o.contact)) = '' as contact,
        coalesce(v.subprocessors_checked + make_interval(months =>
            (select value from threshold_now where key = 'subprocessor-list-months')) < (select day from question), false) as list
) m
where (v.depth = 1 or v.from_processor)
    and (o.kind = 'category' or not art30_named(o.name, o.key) or m.address or m.contact or m.list)
