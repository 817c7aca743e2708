--! severity: minor major
--! law: art 46(2)(c), 5(2); Decision (EU) 2021/914 annexes
--! point: 46(2)(c)
--! field: engagement_safeguard.annex_1a, engagement_safeguard.annex_1b, engagement_safeguard.annex_1c, engagement_safeguard.annex_2, engagement_safeguard.annex_3
--! handover: terms
--! part: third_country
--! title.en: Nobody has read the annexes of the clauses
--! title.sv: Ingen har läst bilagorna till klausulerna
--! remedy.en: Open the annexes and record each as present or absent.
--! remedy.sv: Öppna bilagorna och anteckna för var och en om den finns eller saknas.
--! when.sv: Klausuler som åberopas har bilagor som varken är antecknade som funna eller saknade; allvarlig brist där risken är hög.
--! why.en: The annexes say who the parties are, what is transferred and how it is protected; clauses without them bind to nothing. What is missing is another finding.
--! why.sv: Bilagorna anger parterna, vad som överförs och hur det skyddas; klausuler utan dem förpliktar inte till något bestämt. Att en bilaga saknas är en annan brist.
-- Clauses relied on have annexes that are neither present nor absent; major where the risk is high.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('instrument row instrument', s.instrument,
        'importer row organisation', t.importer,
        'unread code field', to_jsonb(m.unread), 'path row organisation', min(t.path)) as facts,
    case when g.risk = 'high' then 'major' else 'minor' end as severity
from transfer t
join instrument i on i.key = t.ground and i.family = 'scc_2021'
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.instrument = i.key and s.during @> (select day from question)
join engagement g on g.register_id = t.register_id and g.key = t.engagement
cross join lateral (
    select array_agg(a.annex order by a.annex) as unread
    from (values ('annex_1a', s.annex_1a, true), ('annex_1b', s.annex_1b, true),
        ('annex_1c', s.annex_1c, i.module <> 'M4'), ('annex_2', s.annex_2, i.module <> 'M4'),
        ('annex_3', s.annex_3, i.module in ('M2', 'M3') and s.notice_days is null)
    ) a (annex, state, needed)
    where a.needed and coalesce(a.state = 'unknown', true)
) m
where t.named and not t.open and m.unread is not null
group by t.register_id, t.engagement, t.importer, s.instrument, m.unread, g.risk
