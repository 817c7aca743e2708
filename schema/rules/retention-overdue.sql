--! severity: major
--! law: art 5(1)(e), 17
--! point: 5(1)(e), 17
--! field: activity_subject_data.erased
--! part: erasure
--! title.en: Erasure overdue
--! title.sv: Radering har inte utförts i tid
--! remedy.en: Erase the data, or record a legal ground for keeping it.
--! remedy.sv: Radera uppgifterna, eller dokumentera det rättsliga stödet för att behålla dem.
--! when.sv: Den planerade dagen för radering har passerat utan radering eller skäl att bevara; även avslutade behandlingar räknas.
--! why.en: Whoever passes their own limit breaks storage limitation, and the register is the proof. Bokföringslagen or a legal claim may justify more time, but only for the data really needed; fines under art 83(5).
--! why.sv: Den som passerar sin egen tidsfrist bryter mot lagringsminimeringen, och registret är beviset. Bokföringslagen eller ett rättsligt anspråk kan motivera längre tid, men bara för de uppgifter som verkligen behövs; sanktionsavgift enligt artikel 83.5.
-- The planned day of erasure has passed without erasure or legal hold; ended activities count too.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object(
        'data_categories row data_category', array_agg(distinct d.data_category::text),
        'erase_by date', min(d.erase_by)) as facts
from activity a
join activity_subject_data d on d.register_id = a.register_id and d.activity = a.key
where a.status <> 'draft' and d.erase_by < (select day from question)
    and (d.erased > (select day from question)) is not false and concat(d.legal_hold) !~ '\S'
group by a.register_id, a.key
