--! severity: major
--! law: art 13(2)(a)-(f), 14(2)(a), 14(2)(c)-(e), 14(2)(g)
--! point: 13(2)(a), 13(2)(b), 13(2)(c), 13(2)(d), 13(2)(e), 13(2)(f), 14(2)(a), 14(2)(c), 14(2)(d), 14(2)(e), 14(2)(g)
--! field: notice_statement.kind, notice_statement.right
--! part: none
--! title.en: Notice lacks what it has to say
--! title.sv: Informationen till registrerade är ofullständig
--! remedy.en: Add what is missing to the notice, and the statement to the register.
--! remedy.sv: Komplettera integritetspolicyn och anteckna uppgiften i registret.
--! when.sv: En gällande integritetspolicy som är genomläst säger inte hur länge uppgifterna sparas, nämner inte en rättighet som dess behandlingar ger, eller säger inte om uppgifter som samlas in från den registrerade måste lämnas och följden av att inte göra det.
--! why.en: Nobody uses a right that they have not heard of. Which rights there are follows from the legal basis: objection from interests and public tasks, portability from contract and consent, withdrawal from consent. The usual mistake is a short text on access and erasure without restriction, objection or complaint; fines under art 83(5).
--! why.sv: Ingen använder en rättighet som den inte har hört talas om. Vilka de är följer av den rättsliga grunden: invändning av intresseavvägning och allmänt intresse, dataportabilitet av avtal och samtycke, återkallande av samtycke. Vanligaste felet är en kort text om registerutdrag och radering, utan begränsning, invändning och klagomål; sanktionsavgift enligt artikel 83.5.
-- A notice in force that has been read does not say how long data are kept, leaves out a right that the
-- activities it covers give, or does not say whether data collected from the data subject must be
-- provided and what follows if they are not.
with untold as (
    select k.register_id, k.notice, k.activity, w.demand
    from notice_cover k
    left join (
        select register_id, activity::text as activity, array_agg(basis::text) as bases
        from activity_purpose_basis
        group by register_id, activity
    ) b on b.register_id = k.register_id and b.activity = k.activity
    left join (
        select distinct register_id, activity::text as activity
        from activity_subject_data where article_9 = 'explicit_consent'
    ) x on x.register_id = k.register_id and x.activity = k.activity
    left join activity a on a.register_id = k.register_id and a.key = k.activity
    left join activity_dpia_criterion c on c.register_id = k.register_id and c.activity = k.activity
        and c.criterion = 'automated_decisions'
    join lateral (values ('retention', true), ('access', true), ('rectification', true),
        ('erasure', true), ('restriction', true), ('complaint', true),
        ('objection', b.bases && array['legitimate_interests', 'public_task']),
        -- Consent of art 6 or, for special categories, of art 9.
        ('portability', b.bases && array['contract', 'consent'] or x.activity is not null),
        ('withdraw_consent', 'consent' = any (b.bases) or x.activity is not null),
        ('no_automated_decision', c.met = 'yes'),
        -- Art 14 has none of it: who gives the data is not the one who is informed.
        ('provision', a.collected_from_subject = 'yes')) w (demand, applies) on w.applies
    left join notice_statement s on s.register_id = k.register_id and s.notice = k.notice
        and (s.activity is null or s.activity = k.activity)
        and (s.kind = 'right' and s."right"::text = w.demand
            or w.demand = 'retention' and s.kind in ('retention', 'retention_at_most')
            or w.demand = 'provision' and s.kind = 'provision')
    where k.activity <> '' and s.key is null
)
select u.register_id, 'notice' as subject, u.notice as subject_id,
    jsonb_strip_nulls(jsonb_build_object(
        'untold (right code data_right, activities row activity)',
        jsonb_agg(jsonb_build_object('right', u.demand,
                -- Of which activities says something only where it is not all of them.
                'activities', case when cardinality(u.activities) < k.activities
                    then to_jsonb(u.activities) end)
                order by case when u.demand not in ('retention', 'provision')
                    then u.demand::data_right end)
            filter (where u.demand not in ('retention', 'provision')),
        'without_retention row activity',
        (array_agg(to_jsonb(u.activities)) filter (where u.demand = 'retention'))[1],
        'without_provision row activity',
        (array_agg(to_jsonb(u.activities)) filter (where u.demand = 'provision'))[1])) as facts
from (
    select register_id, notice, demand, array_agg(activity order by activity) as activities
    from untold
    group by register_id, notice, demand
) u
join (
    select register_id, notice, count(*) filter (where activity <> '') as activities
    from notice_cover
    group by register_id, notice
) k on k.register_id = u.register_id and k.notice = u.notice
-- Of a notice with neither, the register has only what it promises.
where exists (
    select from notice_statement s
    where s.register_id = u.register_id and s.notice = u.notice
        and s.kind in ('purpose', 'legal_basis', 'right', 'provision', 'retention',
            'retention_at_most'))
group by u.register_id, u.notice
