--! title.en: Cover
--! title.sv: Försättsblad
--! controller: cover
--! processor: cover
--! extracts: authority
--! key:
--! codes: content_language
--! translated: country scope created known_at entries drafts_omitted law_confirmed
--! label: name
-- Who keeps the record, what was asked for, and as of when it answers.
select o.name::text, r.language::text as content_language, o.number::text, o.address::text, o.email::text, o.phone::text,
    o.contact::text, p.country, o.representative::text, j.joint_controllers,
    (case when o.dpo_appointed is null and o.dpo_required is distinct from false
        and concat(o.dpo_contact) !~ '\S' then 'not_documented' end)
        ::documentation as dpo_documentation,
    o.dpo_appointed, o.dpo_contact::text, c.sheet ->> 'recipient' as recipient,
    c.sheet ->> 'case_number' as case_number, c.sheet ->> 'due' as due, c.sheet ->> 'our_reference' as our_reference,
    c.sheet ->> 'approved_by' as approved_by, c.sheet ->> 'version' as version,
    c.sheet ->> 'scope' as scope, to_char((c.sheet ->> 'created')::timestamptz, 'YYYY-MM-DD HH24:MI (TZ)') as created, (select day from question) as "on",
    to_char(coalesce((select known_at from question), now()), 'YYYY-MM-DD HH24:MI (TZ)')
        as known_at,
    (select count(*) from entry)::int as entries, d.drafts, d.drafts_omitted, l.law_confirmed
from register r
join organisation o on o.register_id = r.register_id and o.key = r.keeper
left join place_name p on p.territory = o.seat
cross join (select coalesce((select cover from question), '{}')) c (sheet)
left join (
    select y.register_id, array_agg(distinct w.words order by w.words) as joint_controllers
    from entry_party y
    join register g on g.register_id = y.register_id
    join organisation k on k.register_id = y.register_id and k.key = y.party
    cross join lateral (select concat_ws(', ', k.name, k.address, k.email, k.phone)) w (words)
    where y.role = 'joint' and y.party <> g.keeper
    group by y.register_id
) j on j.register_id = r.register_id
cross join (
    select count(*)::int as drafts, array_agg(a.key::text order by a.key) as drafts_omitted
    from entry_draft a
) d
cross join (
    select min(confirmed) as law_confirmed from dataset
    where name in ('adequacy', 'instrument', 'territory')
) l
