-- The areas that hold each territory: itself, what it is a part of, the EU and the EEA.
select key::text as territory, key::text as area from territory
union
select key, parent from territory where parent is not null
union
select territory, 'EEA' from place_class where class = 'inside'
union
select territory, 'EU' from place_class where class = 'inside' and kind <> 'eea_efta'
