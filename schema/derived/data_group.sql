--! kept: engagement
-- The groups of data in what each engagement abroad is judged to receive, as the scope of grounds tells them
-- apart: data on employees, and what the tools and decisions in `outside` do not cover. Groups are
-- called by the first that is in them.
select b.register_id, b.engagement, b.employee, b.outside,
    min(concat_ws('/', b.subject_category, b.data_category)) as data_group,
    array_agg(distinct b.subject_category) as subjects,
    array_agg(distinct b.data_category) filter (where b.data_category is not null) as data
from (
    select r.register_id, r.engagement, r.subject_category::text, r.data_category::text,
        coalesce(k.kind = 'employee', false) as employee,
        coalesce(t.instruments, '{}') || coalesce(d.tests, '{}') as outside
    from (
        select register_id, engagement, subject_category, data_category from received
        union
        select s.register_id, s.engagement, s.subject_category, null
        from received_subject s
        left join received r on r.register_id = s.register_id and r.engagement = s.engagement
            and r.activity = s.activity and r.subject_category = s.subject_category
        where r.engagement is null
    ) r
    join (select distinct register_id, engagement from flow) f on f.register_id = r.register_id
        and f.engagement = r.engagement
    join subject_category k on k.register_id = r.register_id and k.key = r.subject_category
    left join (
        -- Tools that are said to cover some persons and not these.
        select s.register_id, s.engagement, s.subject_category,
            array_agg(distinct l.instrument::text) as instruments
        from received_subject s
        join engagement_safeguard_subject l on l.register_id = s.register_id
            and l.engagement = s.engagement
        left join engagement_safeguard_subject c on c.register_id = s.register_id
            and c.engagement = s.engagement and c.instrument = l.instrument
            and c.subject_category = s.subject_category
        where c.engagement is null
        group by s.register_id, s.engagement, s.subject_category
    ) t on t.register_id = r.register_id and t.engagement = r.engagement
        and t.subject_category = r.subject_category
    left join (
        select g.register_id, g.key as engagement, x.data_category,
            array_agg(x.test::text order by x.test) as tests
        from engagement g
        join organisation_scope_data x on x.register_id = g.register_id
            and x.organisation = g.supplier
        group by g.register_id, g.key, x.data_category
    ) d on d.register_id = r.register_id and d.engagement = r.engagement
        and d.data_category = r.data_category
) b
group by b.register_id, b.engagement, b.employee, b.outside
