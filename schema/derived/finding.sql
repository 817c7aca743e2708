--! kept: subject subject_id, rule, severity rule subject subject_id, acceptance
-- What the rules found, with the severity the register gives it and who has accepted it. Of the typed
-- facts `detail` and `path` are what is printed, and the fingerprint what an acceptance keeps.
select f.rule, coalesce(o.severity::text, f.severity) as severity, f.register_id, r.slug as register,
    f.subject, f.subject_id, coalesce(n.sv, f.subject_id) as name, f.facts,
    coalesce(f.detail -> 'path', '[]') as path, f.detail - 'path' as detail, f.fingerprint,
    a.key as acceptance, a.reason, a.accepted_by, a.until
from (
    -- The offsets keep these from being made anew wherever they are used.
    select d.*, md5(d.detail::text) as fingerprint
    from (
        select g.*, coalesce((select jsonb_object_agg(split_part(x.key, ' ', 1), x.value)
            from jsonb_each(g.facts) x), '{}') as detail
        from gap g
        offset 0
    ) d
    offset 0
) f
join register r on r.register_id = f.register_id
-- Of all that has a name only what a rule can point at is read.
left join row_name n on n.register_id = f.register_id and n.table_name = f.subject
    and n.key = f.subject_id and n.table_name in
    ('activity', 'agreement', 'engagement', 'notice', 'organisation', 'register')
left join severity_override o on o.register_id = f.register_id and o.rule = f.rule
left join (
    select register_id, rule, subject, subject_id, facts, max(key::text) as key,
        max(reason::text) as reason, max(accepted_by::text) as accepted_by, max(until) as until
    from acceptance
    -- Accepted by somebody, for a reason.
    where (select day from question) between accepted and until
        and num_nonnulls(art30_told(reason), art30_told(accepted_by)) = 2
    group by register_id, rule, subject, subject_id, facts
) a on a.register_id = f.register_id and a.rule = f.rule and a.subject = f.subject
    and a.subject_id = f.subject_id and a.facts = f.fingerprint
