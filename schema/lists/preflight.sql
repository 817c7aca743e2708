-- What would embarrass when the record is handed over: `finding` is what the rules found,
-- `rule_header` what each rule's header says. Each finding once, the most telling kind first.
select kind, rule, subject, subject_id, name, severity, acceptance is not null as accepted
from (
    select case when f.severity = 'blocker' then 'blocker'
            when h.handover = 'contact'
                and coalesce(f.detail -> 'missing' ?| h.contacts, true) then 'contact'
            when h.handover in ('place', 'terms', 'notice') then h.handover
            when case (select book from question) when 'controller' then h.controller
                when 'processor' then h.processor else h.controller or h.processor end
                then 'blank' end as kind,
        f.rule, f.subject, f.subject_id, f.name, f.severity, f.acceptance
    from finding f
    join rule_header h on h.rule = f.rule
    -- What belongs to the other book, or lies outside the scope, is not handed over.
    left join (
        select register_id, 'activity' as subject, key::text as subject_id from entry
        union all
        select register_id, 'engagement', engagement::text from entry_engaged
        union all
        select distinct e.register_id, 'agreement', l.agreement::text
        from entry_engaged e
        join engagement_agreement l on l.register_id = e.register_id
            and l.engagement = e.engagement
    ) s on s.register_id = f.register_id and s.subject = f.subject and s.subject_id = f.subject_id
    where s.register_id is not null
        or f.subject not in ('activity', 'engagement', 'agreement')
    union all
    select 'draft', null, 'activity', key::text, name::text, null, null from entry_draft
) found
where kind is not null
order by array_position(array['draft', 'blocker', 'contact', 'place', 'terms', 'notice', 'blank'], kind),
    array_position(array['blocker', 'major', 'minor', 'info'], severity), rule, subject, subject_id
