--! severity: blocker
--! law: art 10; dataskyddslagen 3 kap. 8-9 §§, 6 kap. 3 §; förordning (2018:219) 5 §
--! point: 10
--! field: activity_subject_data.article_10_law
--! part: special_ground
--! title.en: Data on offences without legal support
--! title.sv: Uppgifter om lagöverträdelser utan stöd
--! remedy.en: Stop, or cite the provision or the decision by IMY that permits the processing.
--! remedy.sv: Upphör med behandlingen, eller ange den föreskrift eller det beslut av IMY som tillåter behandlingen.
--! when.sv: Den som för registret är ingen myndighet men har uppgifter om lagöverträdelser utan att ange vad som tillåter det.
--! why.en: Others than authorities need support in statute or a decision by IMY; consent is not enough, and background checks kept on file are the usual mistake. Art 83 does not name art 10, but dataskyddslagen 6 kap. 3 § provides the fine.
--! why.sv: Andra än myndigheter behöver stöd i författning eller beslut av IMY; samtycke räcker inte, och sparade bakgrundskontroller är det vanliga felet. Artikel 83 nämner inte artikel 10, men sanktionsavgift följer av dataskyddslagen 6 kap. 3 §.
-- A keeper that is no public authority has data on offences without citing what allows it.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object(
        'data_categories row data_category', array_agg(distinct d.data_category::text)) as facts
from data_category c
join activity_subject_data d on d.register_id = c.register_id and d.data_category = c.key
join running_activity a on a.register_id = d.register_id and a.key = d.activity
join register r on r.register_id = a.register_id
join organisation o on o.register_id = r.register_id and o.key = r.keeper
where c.offences and concat(d.article_10_law) !~ '\S' and a.role <> 'processor'
    and o.kind <> 'public_authority'
group by a.register_id, a.key
