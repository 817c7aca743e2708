-- Each named transfer that needs an assessment, with the latest one.
select *
from transfer_assessment
where article = 46 and tia = 'required' and named and not open
