-- Of how many engagements nobody can tell whether data are transferred.
select count(distinct (register_id, engagement)) as engagements
from unplaced
where no_seat or no_storage
