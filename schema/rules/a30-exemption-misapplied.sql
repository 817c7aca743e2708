--! severity: major
--! law: art 30(5)
--! point: 30(5)
--! field: activity.exemption_claimed
--! part: none
--! title.en: Small-organisation exemption does not apply
--! title.sv: Undantaget för små organisationer är inte visat
--! remedy.en: Keep the record for this activity: the exemption is not shown to reach it.
--! remedy.sv: För register över behandlingen; det är inte visat att undantaget omfattar den.
--! when.sv: En behandling är markerad som undantagen utan att det är visat att organisationen är liten och att behandlingen är tillfällig, sannolikt inte medför någon risk och inte omfattar uppgifter enligt artiklarna 9 och 10.
--! why.en: One of the three bars is enough to lose the exemption, and payroll and customer handling are not occasional, so almost every small company keeps a record of them. A higher ceiling (Omnibus IV) was not law on 7 October 2026.
--! why.sv: Ett av de tre hindren räcker för att undantaget ska falla, och löner och kundhantering är inte tillfälliga, så nästan alla småföretag för register över dem. En höjd gräns (Omnibus IV) var inte lag den 7 oktober 2026.
-- Claimed exempt, but not shown to be small, occasional, without risk and without art 9 or 10 data.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('headcount number', o.headcount, 'occasional flag', a.occasional,
        'likely_risk flag', a.likely_risk,
        'special_or_offences flag', s.activity is not null) as facts
from running_activity a
join register r on r.register_id = a.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join (
    select distinct d.register_id, d.activity
    from activity_subject_data d
    join data_category c on c.register_id = d.register_id and c.key = d.data_category
    where c.special is not null or c.offences
) s on s.register_id = a.register_id and s.activity = a.key
where a.exemption_claimed and (o.headcount is null or a.occasional is not true
    or o.headcount >= (select value from threshold_now where key = 'art30-5-headcount')
    or a.likely_risk is not false or s.activity is not null)
