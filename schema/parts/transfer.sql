--! title.en: Transfers to third countries
--! title.sv: Överföringar till tredjeland
--! controller: B
--! processor: B
--! extracts: authority transfers
--! key: route exporter territory data_group
--! codes: territory exporter engagement article instrument data_group
--! numbered: activities
--! on_sheets: purposes
--! cites: provision
--! translated: country ground provision celex
--! label: country
-- What data go to whom, in which country, for what, on what ground, and how that was assessed.
select t.route, t.exporter::text, t.territory::text, t.data_group, t.engagement::text, c.receipt,
    -- The persons say which group it is; their data are listed where it is known that they are sent.
    case when t.split and c.receipt = 'documented' then w.data else c.data end as data,
    case when t.split then w.subjects else c.subjects end as subjects,
    i.name::text as importer_name, p.country, c.purposes, c.activities,
    x.name::text as exporter_name, t.via::transfer_via[] as via, t.onward, m.names as path,
    t.ground_status, t.article, g.name as ground,
    case when t.article = 45 then 'ART45' else t.ground end::text as instrument, g.provision,
    g.celex, g.contested,
    case when t.article = 46 and t.tia = 'required' then
        (case when a.assessment is null then 'not_documented' else 'documented' end)::documentation
    end as assessment_documentation,
    coalesce(a.name, a.assessment)::text as assessment, a.done, a.outcome, a.measures::text,
    -- What art 13(1)(f) lets a person ask for: safeguards, not decisions and other derogations.
    case when t.article = 46 or t.ground = 'ART49_1_SUB2'
        then n.copy_from end as copy_from
from shortest_transfer t
join organisation x on x.register_id = t.register_id and x.key = t.exporter
join organisation i on i.register_id = t.register_id and i.key = t.importer
left join place_name p on p.territory = t.territory
left join ground_name g on g.ground = t.ground
left join entry_content c on c.register_id = t.register_id and c.engagement = t.engagement
    and c.client = t.client
left join group_name w on w.register_id = t.register_id and w.engagement = t.engagement
    and w.exporter = t.exporter and w.territory = t.territory and w.data_group = t.data_group
left join transfer_assessment a on a.register_id = t.register_id and a.engagement = t.engagement
    and a.exporter = t.exporter and a.territory = t.territory
left join safeguard_copy n on n.register_id = t.register_id and n.engagement = t.engagement
    and n.exporter = t.exporter and n.territory = t.territory
left join (
    select q.register_id, q.path, array_agg(o.name::text order by u.position) as names
    from (select distinct register_id, path from entry_transfer) q
    cross join lateral unnest(q.path) with ordinality u (key, position)
    join organisation o on o.register_id = q.register_id and o.key = u.key
    group by q.register_id, q.path
) m on m.register_id = t.register_id and m.path = t.path
