-- What is due from one day ($1) to another ($2), and what should have been done before the day asked
-- about; null: all of it.
select register, day, kind, subject, subject_id, name, detail, assessment
from due_day
where $1::date is null or day between $1::date and $2::date or day < (select day from question)
order by day, kind, subject, subject_id, detail
