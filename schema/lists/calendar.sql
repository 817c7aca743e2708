-- What is due from one day ($1) to another ($2), and what should have been done before the day asked
-- about; null: all of it.
select register, day, kind, subject, subject_id, name, detail, assessment
from due_day
where ($1::date is null or day >= $1::date or day < (select day from question))
    -- So that an index serves it: row-level security takes `case` for safe, `coalesce` not.
    and day <= case when $2::date is null then 'infinity'
        when $2::date < (select day from question) then (select day from question)
        else $2::date end
order by day, kind, subject, subject_id, detail
