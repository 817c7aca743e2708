--! severity: blocker
--! law: art 46(2)(c)
--! point: 46(2)(c)
--! field: engagement_safeguard.executed
--! part: third_country
--! title.en: The standard contractual clauses are not executed
--! title.sv: Standardavtalsklausulerna är inte ingångna
--! remedy.en: Have both parties execute the clauses, or obtain proof that they are incorporated.
--! remedy.sv: Låt båda parter ingå klausulerna, eller skaffa bevis för att de ingår i avtalet.
--! when.sv: Klausuler åberopas men är inte undertecknade eller införlivade i avtalet den dagen, och ingen annan överföringsgrund håller.
--! why.en: The clauses protect only if both parties are bound, by signature or valid incorporation by reference; otherwise there is no ground, art 83(5). The usual mistake is a link to the Commission's text in a draft.
--! why.sv: Klausulerna skyddar bara om båda parter är bundna, genom underskrift eller giltig hänvisning i avtalet; annars saknas överföringsgrund, artikel 83.5. Vanligaste felet är en länk till kommissionens text i ett utkast.
-- Clauses are cited but not signed or incorporated on the day, and nothing else holds. Beside a listing
-- that is not there either they are named in its finding.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'scc-not-executed' and t.named and not t.open
    and 'adequacy-cert-missing' <> all (t.reasons)
