-- The numbers that the law and the product set, as they are on the day.
select key::text, value from threshold where during @> (select day from question)
