--! title.en: Grounds claimed for transfers
--! title.sv: Åberopade överföringsgrunder
--! controller: B
--! processor: B
--! extracts: authority transfers
--! within: transfer
--! key: route exporter territory data_group tool
--! codes: territory exporter data_group tool
--! beside: ground provision celex
--! folds: ground contested, holds reasons, evidence scheme entity listed covers_hr covers_other checked renewal_due scope_covered scope_confirmed scope_evidence module executed signed changed annex_1a annex_1b annex_1c annex_2 annex_3 altered approval approved_scope recurrence consent_evidence free_choice authority_powers necessity_test authority_notified subjects_informed
--! asks: evidence
--! cites: provision
--! rules: reasons
--! translated: country ground provision celex module scheme
--! label: ground
-- Each ground that a transfer could stand on or is said to stand on, with what proves it, whether it
-- holds on the day, and why not.
select t.route, t.exporter::text, t.territory::text, t.data_group, g.ground::text as tool, p.country,
    i.name::text as importer_name, case when t.split then w.subjects end as subjects, n.name as ground,
    n.provision, n.celex, n.contested, g.carried as holds, g.reasons,
    coalesce(c.evidence, s.evidence)::text as evidence,
    -- A decision that stands by itself, or the exporter's own ground, needs none here.
    (case when coalesce(c.evidence, s.evidence) is null
            and num_nonnulls(c.organisation, s.engagement) > 0
        then 'not_documented' end)::documentation as evidence_documentation,
    c.scheme::text, c.entity::text, c.starts as listed, c.covers_hr, c.covers_other, c.checked,
    c.renewal_due, k.covered as scope_covered, k.confirmed as scope_confirmed,
    k.evidence::text as scope_evidence, n.module, s.executed, s.signed, s.changed, s.annex_1a,
    s.annex_1b, s.annex_1c, s.annex_2, s.annex_3, s.altered::text, s.approval::text,
    s.approved_scope, s.recurrence, s.consent_evidence, s.free_choice, s.authority_powers,
    s.necessity_test::text, s.authority_notified, s.subjects_informed
from shortest_transfer t
join (
    select g.register_id, g.engagement, g.exporter, g.territory, y.data_group, g.ground, g.decision,
        g.article, bool_and(g.carried) as carried,
        array(select distinct unnest(string_to_array(
            string_agg(nullif(array_to_string(g.reasons, ','), ''), ','), ',')) order by 1) as reasons
    from ground g
    join transfer y on y.register_id = g.register_id and y.engagement = g.engagement
        and y.exporter = g.exporter and y.territory = g.territory and g.data_group = any (y.groups)
    group by g.register_id, g.engagement, g.exporter, g.territory, y.data_group, g.ground,
        g.decision, g.article
) g on g.register_id = t.register_id and g.engagement = t.engagement and g.exporter = t.exporter
    and g.territory = t.territory and g.data_group = t.data_group
join ground_name n on n.ground = g.ground
join organisation i on i.register_id = t.register_id and i.key = t.importer
left join place_name p on p.territory = t.territory
left join group_name w on w.register_id = t.register_id and w.engagement = t.engagement
    and w.exporter = t.exporter and w.territory = t.territory and w.data_group = t.data_group
left join adequacy d on d.key = g.decision
left join engagement_safeguard s on s.register_id = t.register_id
    and s.engagement = t.engagement and s.instrument = case g.article when 45 then 'ART45' else g.ground end
    and (g.article <> 45 or coalesce(s.decision = g.decision, true))
    and s.during @> (select day from question)
-- Of several listings the latest, and of several rows on decisions that on this one.
left join lateral (
    select c.*
    from organisation_certification c
    where c.register_id = t.register_id and c.organisation = t.importer
        and 'certification:' || c.scheme = d.scope_test and c.during @> (select day from question)
    order by c.starts desc
    limit 1
) c on true
left join organisation_scope k on k.register_id = t.register_id and k.organisation = t.importer
    and k.test = d.scope_test
