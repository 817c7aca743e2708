--! severity: blocker major
--! law: art 44, 83(5)(c)
--! point: 44
--! field: engagement_safeguard.instrument
--! part: third_country
--! title.en: Transfer without a legal ground
--! title.sv: Överföring utan rättsligt stöd
--! remedy.en: Stop the transfer or put a valid transfer ground in place.
--! remedy.sv: Stoppa överföringen eller inför en giltig överföringsgrund.
--! decision: Autoriteit Persoonsgegevens (NL), Uber, announced 26 August 2024, EUR 290 000 000 (status not checked)
--! when.sv: Uppgifter överförs till ett tredjeland utan giltig överföringsgrund den dagen, och ingen mer precis regel förklarar varför; allvarlig brist där landet inte är namngivet.
--! why.en: Each leg out of the EEA needs a ground in chapter V, and mostly nobody saw that support or a subprocessor is abroad. IMY can stop the transfer (58(2)(j)) and impose a fine, up to EUR 20 million or 4 %.
--! why.sv: Varje led ut ur EES kräver en överföringsgrund i kapitel V, och oftast har ingen sett att support eller ett underbiträde finns utomlands. IMY kan stoppa överföringen (58.2 j) och ta ut avgift, upp till 20 miljoner euro eller 4 %.
-- A third country, named or not, no valid ground on the day, and no more precise rule that says why.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'via code place', t.via, 'path row organisation', t.path,
        'activities row activity', t.activities) || t.persons as facts,
    case when t.named then 'blocker' else 'major' end as severity
from transfer t
where t.ground is null and not t.open
    and (t.reasons = '{}' and not t.onward or not t.named)
