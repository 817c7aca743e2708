--! severity: minor
--! law: art 5(2), 24; Decision (EU) 2023/1795
--! point: 5(2)
--! field: organisation_certification.checked
--! part: third_country
--! title.en: The check of the certification is old
--! title.sv: Kontrollen av certifieringen är inaktuell
--! remedy.en: Check the public list again and store date and status.
--! remedy.sv: Kontrollera den offentliga listan på nytt och notera datum och status.
--! when.sv: En certifiering som åberopas kontrollerades senast för mer än ett år sedan, eller före ett förnyelsedatum som har passerat.
--! why.en: The listing is renewed each year, and when it lapses so does the ground; only a dated check shows that it held (art 5(2)). The interval of one year is the product's proposal, not law.
--! why.sv: Certifieringen förnyas årligen, och faller den så faller överföringsgrunden; bara en daterad kontroll visar att den gällde (artikel 5.2). Intervallet på ett år är programmets förslag, inte lag.
-- A listing relied on was last checked over a year ago, or before a renewal date that has passed.
select t.register_id, 'organisation' as subject, t.importer as subject_id,
    jsonb_build_object('scheme text', t.scheme, 'checked date', max(t.checked),
        'renewal_due date', max(t.renewal_due),
        'engagements row engagement', jsonb_agg(distinct t.engagement),
        'path row organisation', min(t.path)) as facts
from listing t
group by t.register_id, t.importer, t.scheme
having bool_and(coalesce(t.checked + make_interval(months =>
            (select value from threshold_now where key = 'certification-check-months')) < (select day from question), false)
        or coalesce(t.renewal_due < (select day from question)
            and t.renewal_due > coalesce(t.checked, '-infinity'), false))
