--! severity: minor
--! law: art 35(1), 5(2)
--! point: 35(1)
--! field: activity.dpia_screened
--! part: impact_assessment
--! title.en: Need for an impact assessment not screened
--! title.sv: Behovet av konsekvensbedömning är inte prövat
--! remedy.en: Run the screening questions.
--! remedy.sv: Pröva om behandlingen kräver en konsekvensbedömning och dokumentera svaret.
--! when.sv: En behandling som personuppgiftsansvarig är varken prövad för behovet av konsekvensbedömning, med datum eller kriterier, eller bedömd.
--! why.en: The law asks for no separate step, but without it nobody can show why no assessment was made (art 5(2)). The usual mistake is to screen new systems only and not what has been running for years.
--! why.sv: Lagen kräver inget särskilt steg för prövningen, men utan den går det inte att visa varför ingen bedömning gjordes (artikel 5.2). Vanligaste felet är att bara nya system prövas, inte det som pågått länge.
-- A controller's activity not screened for an impact assessment by date or criteria, nor assessed.
select a.register_id, 'activity' as subject, a.key as subject_id, '{}'::jsonb as facts
from running_activity a
where a.role <> 'processor' and (a.dpia_screened > (select day from question)) is not false and not exists (
    select from assessment s
    where s.register_id = a.register_id and s.activity = a.key and s.kind = 'impact'
        and s.done <= (select day from question))
    and not exists (select from activity_dpia_criterion c
        where c.register_id = a.register_id and c.activity = a.key and c.met <> 'unknown')
