-- The number of each organisation, and whether it is a person's identity number, as a sole trader's
-- is in Sweden and its neighbours: such a one is told to nobody but an authority (art 87,
-- dataskyddslagen 3:10).
select o.register_id, o.key, o.number::text, coalesce(p.is_personal, false) as is_personal,
    case when p.is_personal is not true then o.number::text end as public
from organisation o
cross join lateral (select regexp_replace(o.number, '\s|^SE(?=\d{12}$)', '', 'g') as digits) d
cross join lateral (select o.kind = 'person' or case coalesce(left(o.seat, 2), 'SE')
    -- A legal person's third digit is 2 or more; a coordination number adds 60 to the day.
    when 'SE' then d.digits ~ ('^(16|18|19|20)?\d{2}(0[1-9]|1[0-2])'
        || '(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}(01)?$')
    when 'DK' then d.digits ~ '^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-?\d{4}$'
    when 'FI' then d.digits ~ '^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-Y]$'
    when 'NO' then d.digits ~ '^([0-7]\d)(0[1-9]|1[0-2]|4[1-9]|5[0-2])\d{2}\d{5}$'
    when 'EE' then d.digits ~ '^[1-8]\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{4}$'
    else false end as is_personal) p
where o.number ~ '\S'
