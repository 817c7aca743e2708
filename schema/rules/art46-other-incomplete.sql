--! severity: blocker
--! law: art 46(2)(d)-(f), 46(3), 46(5)
--! title.en: The transfer tool is not complete
--! title.sv: Överföringsverktyget är inte fullständigt
--! remedy.en: Obtain the missing authorisation, certificate or commitments.
--! remedy.sv: Skaffa det tillstånd, det certifikat eller de åtaganden som saknas.
-- A tool that needs an authorisation, code or certificate lacks it, and nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter', t.exporter, 'importer', t.importer, 'territory', t.territory,
        'instrument', s.instrument, 'via', t.via, 'path', t.path,
        'activities', t.activities) as detail
from transfer t
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.during @> art30_on()
join instrument i on i.key = s.instrument
where t.ground is null and t.named and not t.open
    and 'art46-other-incomplete' = any (t.reasons)
    and i.article = '46' and i.module is null and i.family <> 'bcr' and s.approval is null
