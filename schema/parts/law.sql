--! title.en: Legal key
--! title.sv: Rättslig nyckel
--! controller: D
--! processor: D
--! extracts: authority transfers
--! key: provision key
--! cites: reference
--! translated: name reference celex
--! label: name
-- The provisions this document answers to, and the decisions and tools its transfers rely on.
select v.provision, v.ground as key, g.name, g.provision as reference, g.celex, g.starts, g.ends, g.during @> (select day from question) as in_force,
    g.contested
from (
    select p.provision, null::text as ground
    from unnest(enum_range(null::provision)) p (provision)
    where p.provision::text like 'art_30_' || case (select book from question)
        when 'controller' then '1' when 'processor' then '2' end || '_%'
    union all
    select distinct 'art_44'::provision, null from entry_transfer
    union
    select case g.article when 45 then 'art_45' when 46 then 'art_46' when 49 then 'art_49' end
        ::provision, g.ground
    from (
        select register_id, ground from entry_transfer where ground is not null
        union
        select t.register_id, coalesce(s.decision, s.instrument)::text
        from entry_transfer t
        join engagement_safeguard s on s.register_id = t.register_id
            and s.engagement = t.engagement and s.during @> (select day from question)
    ) t
    join ground_name g on g.ground = t.ground
    where g.article is not null
) v
left join ground_name g on g.ground = v.ground
