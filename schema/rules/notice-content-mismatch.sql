--! severity: major minor
--! law: art 13, 14, 5(1)(a)
--! point: 13, 14
--! field: notice_statement.kind
--! handover: notice
--! part: none
--! title.en: Notice differs from the register
--! title.sv: Informationen till registrerade skiljer sig från registret
--! remedy.en: Decide which of the two is true, and correct the other.
--! remedy.sv: Ta reda på vilken uppgift som stämmer och rätta den andra.
--! when.sv: En gällande integritetspolicy utfäster något som registret motsäger; en brist per slag av utfästelse.
--! why.en: Persons must be able to trust what they are told (art 5(1)(a)). The usual mistake is a text written once, while processors, bases and periods change behind it; fines under art 83(5), up to EUR 20 million or 4 %.
--! why.sv: De registrerade ska kunna lita på vad de får veta (artikel 5.1 a). Vanligaste felet är att texten skrivs en gång, medan biträden, grunder och lagringstider byts bakom den; sanktionsavgift enligt artikel 83.5, upp till 20 miljoner euro eller 4 %.
-- A notice in force with a promise the register contradicts: one finding per kind of promise.
with promise as not materialized (
    select s.*, k.activity as about
    from notice_statement s
    join notice_cover k on k.register_id = s.register_id and k.notice = s.notice
        and (s.activity is null or s.activity = k.activity)
), contradiction as (
    select p.register_id, p.notice, p.key, p.kind::text as cause, p.about, t.supplier as found,
        t.path
    from promise p
    join edge_activity t on t.register_id = p.register_id and t.activity = p.about
    where p.kind = 'no_processors' and t.supplier <> t.client and t.capacity <> 'joint_controller'
    union all
    select p.register_id, p.notice, p.key, p.kind::text, p.about, t.supplier, t.path
    from promise p
    join organisation n on n.register_id = p.register_id and n.key = p.organisation
    join edge_activity t on t.register_id = p.register_id and t.activity = p.about
    join organisation o on o.register_id = t.register_id and o.key = t.supplier
    where p.kind = 'recipient' and t.supplier <> t.client and t.capacity <> 'joint_controller'
        and n.kind <> 'category' and o.kind <> 'category' and not exists (
            select from notice_statement same
            where same.register_id = p.register_id and same.notice = p.notice
                and same.kind = 'recipient' and same.organisation = t.supplier
                and (same.activity is null or same.activity = p.about))
    union all
    select p.register_id, p.notice, p.key, p.kind::text, p.about, t.supplier, t.path
    from promise p
    join edge_activity t on t.register_id = p.register_id and t.activity = p.about
    where p.kind = 'written_agreements' and t.supplier <> t.client and t.depth = 1
        and t.capacity in ('processor', 'subprocessor') and not exists (
            select from engagement_agreement l
            join agreement g on g.register_id = l.register_id and g.key = l.agreement
            where l.register_id = t.register_id and l.engagement = t.engagement
                and g.kind = 'processing' and g.status = 'signed' and g.during @> (select day from question)
                and g.form is distinct from 'oral')
    union all
    select p.register_id, p.notice, p.key, p.kind::text, p.about, d.data_category, null
    from promise p
    join activity_subject_data d on d.register_id = p.register_id and d.activity = p.about
    join data_category c on c.register_id = d.register_id and c.key = d.data_category
    where p.kind = 'no_special_data' and c.special is not null
    union all
    select p.register_id, p.notice, p.key, p.kind::text, p.about, d.data_category, null
    from promise p
    join retention_limit d on d.register_id = p.register_id and d.activity = p.about
    where p.kind = 'retention_at_most'
        and (p.data_category is null or p.data_category = d.data_category)
        and (d.retention in ('indefinite', 'archive')
            or (select day from question) + p.period < (select day from question) + d.retention_period)
    union all
    select p.register_id, p.notice, p.key, 'legal_basis', p.about, array_to_string(b.bases, ' '),
        null
    from promise p
    join (
        select register_id, activity, array_agg(distinct basis::text) as bases
        from activity_purpose_basis
        group by register_id, activity
    ) b on b.register_id = p.register_id and b.activity = p.activity
    where p.kind in ('legal_basis', 'purpose') and p.basis::text <> all (b.bases)
    union all
    select p.register_id, p.notice, p.key, p.kind::text, p.about, l.territory, l.path
    from promise p
    join place_class claim on claim.territory = p.territory and claim.class = 'inside'
    join (
        select t.register_id, t.activity, l.kind, l.territory, t.path,
            nullif(t.supplier, r.keeper) as holder
        from edge_activity t
        join register r on r.register_id = t.register_id
        join place l on l.register_id = t.register_id and l.engagement = t.engagement
        where l.class = 'inside'
        union all
        select l.register_id, l.activity, l.kind::text, l.territory, null, r.keeper
        from own_place l
        join register r on r.register_id = l.register_id
        join place_class c on c.territory = l.territory
        where c.class in ('inside', 'third_country')
    ) l on l.register_id = p.register_id and l.activity = p.about
    join place_class there on there.territory = l.territory and there.kind <> 'region'
    left join territory_area w on w.territory = l.territory and w.area = p.territory
    where (p.kind in ('stored_only_in', 'processed_only_in') and l.kind in ('storage', 'backup')
            or p.kind = 'processed_only_in' and l.kind = 'access')
        and (p.organisation is null or p.organisation = l.holder) and w.area is null
    union all
    select p.register_id, p.notice, p.key, p.kind::text, '', a.name, null
    from promise p
    join authority a on lower(a.name) = lower(p.authority) and not a.during @> (select day from question)
    where p.kind = 'authority'
)
select register_id, 'notice' as subject, notice as subject_id,
    jsonb_build_object('cause code statement_kind', cause,
        'statements row notice_statement', array_agg(distinct key::text),
        'facts (found ' || case
                when cause in ('no_processors', 'recipient', 'written_agreements')
                    then 'row organisation'
                when cause in ('no_special_data', 'retention_at_most') then 'row data_category'
                when cause in ('stored_only_in', 'processed_only_in') then 'row territory'
                when cause = 'legal_basis' then 'code basis' else 'text' end
            || ', now text, since date, path row organisation, activities row activity)',
        jsonb_agg(distinct jsonb_strip_nulls(jsonb_build_object('found', f.found, 'now', n.name,
            'since', n.starts, 'path', path, 'activities', activities)))) as facts,
    -- An old name of the authority misleads nobody about the processing.
    case cause when 'authority' then 'minor' else 'major' end as severity
from (
    select register_id, notice, key, cause, found, path,
        array_agg(distinct about) filter (where about <> '') as activities
    from contradiction
    group by register_id, notice, key, cause, found, path, about = ''
) f
-- What the authority that is named is called now.
left join (
    select b.name as called, max(a.name) as name, max(a.starts) as starts
    from authority b
    join authority a on a.territory = b.territory and a.during @> (select day from question)
        and a.starts = b.ends + 1
    group by b.name
) n on cause = 'authority' and n.called = f.found
group by register_id, notice, cause
