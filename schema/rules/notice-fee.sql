--! severity: major
--! law: art 12(5), 13(2)(b), 14(2)(c), 15(3)
--! point: 12(5), 13(2)(b), 14(2)(c)
--! field: notice_statement.kind
--! part: none
--! title.en: Notice charges for a right
--! title.sv: Avgift för en rättighet i informationen till registrerade
--! remedy.en: Take the charge out of the notice, and judge each request that is manifestly unfounded or excessive by itself.
--! remedy.sv: Ta bort avgiften ur integritetspolicyn och bedöm varje begäran som är uppenbart ogrundad eller orimlig för sig.
--! when.sv: En gällande integritetspolicy säger att den registrerade kan få betala för att utöva en rättighet.
--! why.en: Information and every exercise of a right are free; only a request that is manifestly unfounded or excessive may be charged for, which the controller has to show, and further copies (15(3)). The usual mistake is the rule of the Swedish act before the GDPR: one extract a year free of charge; fines under art 83(5).
--! why.sv: Information och utövande av rättigheter är kostnadsfria; avgift får bara tas ut för en begäran som den ansvarige visar är uppenbart ogrundad eller orimlig, och för ytterligare kopior (15.3). Vanligaste felet är att regeln i personuppgiftslagen hänger kvar: ett kostnadsfritt registerutdrag om året; sanktionsavgift enligt artikel 83.5.
-- A notice in force says that a person may be charged for exercising a right.
select n.register_id, 'notice' as subject, n.key as subject_id,
    jsonb_build_object('statements row notice_statement', array_agg(distinct s.key::text),
        'rights code data_right', array_agg(distinct s."right"::text)
            filter (where s."right" is not null),
        'fees text', array_agg(distinct s.text::text) filter (where concat(s.text) ~ '\S')) as facts
from notice n
join notice_statement s on s.register_id = n.register_id and s.notice = n.key
where n.during @> (select day from question) and s.kind = 'fee'
group by n.register_id, n.key
