--! severity: blocker
--! law: art 9(1), 9(2); dataskyddslagen 3 kap.
--! point: 9(2)
--! field: activity_subject_data.article_9
--! part: special_ground
--! title.en: No exception for special categories of data
--! title.sv: Stöd för känsliga personuppgifter saknas
--! remedy.en: Identify an exception in art 9(2) or stop the processing.
--! remedy.sv: Fastställ vilket undantag i artikel 9.2 som gäller, eller upphör med behandlingen.
--! decision: Datainspektionen (SE), Skellefteå gymnasienämnd, 20 August 2019, SEK 200 000
--! when.sv: En behandling som personuppgiftsansvarig har känsliga personuppgifter utan angivet villkor i artikel 9.2.
--! why.en: The processing is forbidden unless an exception holds, on top of the basis in art 6, and several also need support in Swedish law (3 kap.). The usual mistake is sick leave in payroll; fines under art 83(5).
--! why.sv: Behandlingen är förbjuden om inget undantag gäller, utöver grunden i artikel 6, och flera undantag kräver även stöd i svensk rätt (3 kap.). Vanligaste felet är sjukfrånvaro i lönesystemet; sanktionsavgift enligt artikel 83.5.
-- A controller's activity with special categories of data for which no art 9(2) condition is given.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object(
        'data_categories row data_category', array_agg(distinct d.data_category::text),
        'special code special_category', array_agg(distinct c.special)) as facts
from data_category c
join activity_subject_data d on d.register_id = c.register_id and d.data_category = c.key
join running_activity a on a.register_id = d.register_id and a.key = d.activity
where a.role <> 'processor' and c.special is not null and d.article_9 is null
group by a.register_id, a.key
