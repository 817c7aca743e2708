--! severity: major
--! law: art 28(3)(a), 44, 5(2)
--! point: 28(3), 44
--! field: engagement.foreign_access_barred, engagement_location.territory
--! part: location
--! title.en: Access is barred, and takes place
--! title.sv: Åtkomst utanför EES trots förbud i avtalet
--! remedy.en: Find out which is right: stop the access, or correct what is said of the contract.
--! remedy.sv: Ta reda på vad som stämmer: stoppa åtkomsten eller rätta uppgiften om avtalet.
--! when.sv: Avtalet sägs förbjuda åtkomst från länder utanför EES, och en plats för åtkomst, lagring eller säkerhetskopiering där är antecknad.
--! why.en: Access from a third country against the contract breaks the instructions (28(3)(a)) and is a transfer all the same. Usual mistake: the contract was read and the list of support sites was not.
--! why.sv: Åtkomst från tredjeland i strid med avtalet bryter mot instruktionerna (28.3 a) och är ändå en överföring. Ett vanligt fel är att avtalet lästes men inte listan över supportorter.
-- The contract is said to bar access from outside the EEA, and a place of work there is recorded.
select g.register_id, 'engagement' as subject, g.key::text as subject_id,
    jsonb_build_object('supplier row organisation', g.supplier,
        'places (territory row territory, kind code place)',
        jsonb_agg(jsonb_build_object('territory', l.territory, 'kind', l.kind)
            order by l.territory, l.kind)) as facts
from engagement g
join located l on l.register_id = g.register_id and l.engagement = g.key
    and l.on_the_move is not true
join place_class p on p.territory = l.territory and p.class = 'third_country'
where g.foreign_access_barred and g.during @> (select day from question)
group by g.register_id, g.key, g.supplier
