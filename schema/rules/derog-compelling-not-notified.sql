--! severity: blocker
--! law: art 49(1) second subparagraph, 49(6), 30(1)(e), 30(2)(c)
--! point: 30(1)(e), 30(2)(c), 49(1)
--! field: engagement_safeguard.authority_notified, engagement_safeguard.subjects_informed
--! part: third_country
--! title.en: Compelling legitimate interests without notice to the authority
--! title.sv: Tvingande berättigade intressen utan att IMY har informerats
--! remedy.en: Notify IMY, inform the persons concerned and document the assessment, or stop.
--! remedy.sv: Anmäl till IMY, informera de registrerade och dokumentera bedömningen, eller avbryt.
--! when.sv: Undantaget för tvingande berättigade intressen saknar anmälan, information eller bedömning, eller upprepas, och ingen annan överföringsgrund håller.
--! why.en: This is the last resort, for transfers that do not repeat, about few persons; a supplier hardly ever fits. IMY and the persons must be informed, and assessment and safeguards must be in the record (art 49(6)).
--! why.sv: Det är den sista utvägen, för icke upprepade överföringar om få personer; leverantörsavtal passar nästan aldrig. IMY och de registrerade ska informeras, och bedömning och skyddsåtgärder ska stå i registret (artikel 49.6).
-- The residual derogation lacks notice, information or assessment, or recurs; nothing else holds.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'territory row territory', t.territory,
        'instrument row instrument', t.claimed, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer_failure t
where t.reason = 'derog-compelling-not-notified' and t.named and not t.open
