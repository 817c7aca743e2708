--! severity: major
--! law: art 30(1)(e), 44
--! point: 30(1)(e), 44
--! field: organisation.seat, engagement_location.territory
--! part: location
--! follows: subprocessor-chain-unresolved:category
--! handover: place
--! title.en: Place of processing unknown
--! title.sv: Platsen för behandlingen är okänd
--! remedy.en: Find out where the recipient is established and where it processes.
--! remedy.sv: Ta reda på var mottagaren är etablerad och var behandlingen sker.
--! when.sv: En mottagares säte, eller var ett biträde behandlar uppgifterna, är inte dokumenterat, eller var det lagrar är okänt eller för vagt.
--! why.en: Without seat and place nobody can tell whether chapter V applies. Usual mistakes: settling for 'the cloud' or 'global', or asking about the data centre but not which company is the contracting party.
--! why.sv: Utan säte och plats går det inte att avgöra om kapitel V gäller. Vanliga fel är att nöja sig med ”molnet” eller ”globalt”, eller att fråga om datacentret men inte om vilket bolag som är avtalspart.
-- A recipient's seat, or where a processor works, is not documented, or where it stores is unknown
-- or too vague.
select u.register_id, 'engagement' as subject, u.engagement as subject_id,
    jsonb_build_object('supplier row organisation', u.supplier, 'seat row territory', u.seat,
        'storage row territory', to_jsonb(u.places),
        'missing code field', to_jsonb(array_remove(array[case when u.no_seat then 'seat' end,
            case when u.no_storage then 'storage' end], null)),
        'path row organisation', min(u.path),
        'activities row activity', min(u.activities)) as facts
from unplaced u
where u.no_seat or u.no_storage
group by u.register_id, u.engagement, u.supplier, u.seat, u.places, u.no_seat, u.no_storage
