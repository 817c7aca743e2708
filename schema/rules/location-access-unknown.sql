--! severity: major minor
--! law: art 44; EDPB Guidelines 05/2021 example 11
--! point: 44
--! field: engagement_location.territory, engagement.support_access
--! part: location
--! follows: subprocessor-chain-unresolved:category
--! handover: place
--! title.en: Countries of remote access unknown
--! title.sv: Länderna för fjärråtkomst är okända
--! remedy.en: Ask where support and administration staff sit, including follow-the-sun support.
--! remedy.sv: Fråga från vilka länder support och drift sköts, även vid support dygnet runt.
--! when.sv: Ett biträde kan ha fjärråtkomst och ingen vet varifrån; mindre brist där åtkomst utanför EES är förbjuden.
--! why.en: Reading from a third country is a transfer even if nothing is moved (EDPB 05/2021). The usual mistake is to ask only where the servers stand, while support and operations are run from another country at night.
--! why.sv: Att läsa från tredjeland är en överföring även om inget flyttas (EDPB 05/2021). Vanligaste felet är att bara fråga var servrarna står, medan support och drift sköts från ett annat land nattetid.
-- A processor may read remotely, nobody knows from where; minor where non-EEA access is barred.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'support_access code answer', v.support_access, 'access row territory', to_jsonb(l.places),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts,
    case when v.foreign_access_barred then 'minor' else 'major' end as severity
from vendor v
left join (
    select l.register_id, l.engagement, array_agg(l.territory::text order by l.territory) as places,
        bool_or(p.class = 'unknown' or p.class = 'third_country' and p.kind = 'region') as vague
    from located l
    join place_class p on p.territory = l.territory
    where l.kind = 'access' and l.on_the_move is not true
    group by l.register_id, l.engagement
) l on l.register_id = v.register_id and l.engagement = v.engagement
where v.support_access is distinct from 'no' and coalesce(l.vague, true)
