--! severity: major
--! law: art 46(2)(c); Decision (EU) 2021/914 annexes, clause 9
--! point: 46(2)(c)
--! field: engagement_safeguard.annex_1a, engagement_safeguard.annex_1b, engagement_safeguard.annex_1c, engagement_safeguard.annex_2, engagement_safeguard.annex_3
--! part: third_country
--! title.en: Annexes of the standard contractual clauses are missing
--! title.sv: Bilagor till standardavtalsklausulerna saknas
--! remedy.en: Complete the annexes for this transfer.
--! remedy.sv: Fyll i bilagorna för den här överföringen.
--! when.sv: Klausuler som åberopas saknar en bilaga, eller i modul 2 och 3 både bilaga III och varseltiden i klausul 9.
--! why.en: The annexes state parties, data, supervisory authority, security and subprocessors; left empty they bind the importer to nothing definite. Annex III is for specific authorisation only; otherwise a notice period is needed.
--! why.sv: Bilagorna anger parter, uppgifter, tillsynsmyndighet, säkerhet och underbiträden; tomma binder de inte mottagaren till något bestämt. Bilaga III behövs bara vid särskilt förhandstillstånd, annars behövs en varseltid.
-- Clauses relied on lack an annex, or in modules 2 and 3 both annex III and the notice of clause 9.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('instrument row instrument', s.instrument,
        'importer row organisation', t.importer,
        'territories row territory', jsonb_agg(distinct t.territory),
        'annexes text', to_jsonb(array_remove(array[case when s.annex_1a = 'absent' then 'I.A' end,
            case when s.annex_1b = 'absent' then 'I.B' end,
            case when s.annex_1c = 'absent' and i.module <> 'M4' then 'I.C' end,
            case when s.annex_2 = 'absent' and i.module <> 'M4' then 'II' end,
            case when s.annex_3 = 'absent' and s.notice_days is null
                and i.module in ('M2', 'M3') then 'III' end], null)),
        'path row organisation', min(t.path)) as facts
from transfer t
join instrument i on i.key = t.ground and i.family = 'scc_2021'
join engagement_safeguard s on s.register_id = t.register_id and s.engagement = t.engagement
    and s.instrument = i.key
where t.named and not t.open
    and ('absent' in (s.annex_1a, s.annex_1b)
        or 'absent' in (s.annex_1c, s.annex_2) and i.module <> 'M4'
        or s.annex_3 = 'absent' and s.notice_days is null and i.module in ('M2', 'M3'))
group by t.register_id, t.engagement, t.importer, s.instrument, i.module, s.annex_1a, s.annex_1b,
    s.annex_1c, s.annex_2, s.annex_3, s.notice_days
