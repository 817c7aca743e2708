-- What codes of the law are called: territories and grounds.
select 'territory' as kind, n.territory as key, n.country as name from place_name n
union all
select 'ground', g.ground, g.name from ground_name g
