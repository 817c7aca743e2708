-- The transfers of the data on each category of persons of each entry, as they are told.
select s.register_id, s.subject_category, s.entry, t.name, t.country, t.words, t.is_told
from subject_entry s
join told_transfer t on t.register_id = s.register_id and t.entry = s.entry
left join (
    select register_id, engagement, activity, array_agg(subject_category::text) as subjects
    from received_subject
    group by register_id, engagement, activity
) h on h.register_id = t.register_id and h.engagement = t.engagement and h.activity = t.entry
where coalesce(s.subject_category = any (h.subjects), true)
    and (not t.split or s.subject_category = any (t.subjects))
