-- Activities that run on the day.
select * from activity where status = 'active' and during @> (select day from question)
