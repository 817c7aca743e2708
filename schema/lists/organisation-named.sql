-- The organisations that a number, a key or a name means in the registers asked about, and the same ones
-- in the others of them: `how` says what a row is found by. A key is a register's own, and says nothing
-- of another's; a name says nothing against two numbers that differ.
with asked as (
    select t.typed, regexp_replace(regexp_replace(upper(t.typed), '[^[:alnum:]]', '', 'g'),
            '^(?:SE|16)?([0-9]{10})(?:01)?$', '\1') as digits,
        regexp_replace(lower(regexp_replace(regexp_replace(t.typed, ' *\([^()]*\)', '', 'g'),
            p.form, '', 'g')), '[^[:alnum:]]', '', 'g') as called
    from (select (select reach_key from question) as typed) t
    cross join company_pattern p
),
identity as (
    -- Where nobody knows the country of a number, it is what it is everywhere.
    select i.register_id, i.key, i.name, i.number, i.called, i.bare,
        case when exists (select from organisation_identity o where o.bare = i.bare and o.seat is null)
            then i.bare else i.digits end as digits
    from organisation_identity i
),
hit as (
    select i.*, case when a.digits in (i.digits, i.bare) then 1 when i.key = a.typed then 2
            when lower(i.name) = lower(a.typed) then 3 else 4 end as rank
    from identity i
    cross join asked a
    where a.digits in (i.digits, i.bare) or i.key = a.typed or i.called = a.called or lower(i.name) = lower(a.typed)
),
seed as (
    select * from hit where rank = (select min(rank) from hit)
)
select i.register_id, r.slug as register, i.key, i.name, i.number, s.rank is not null as seed, i.digits,
    i.called, case when s.rank is not null then (array['number', 'key', 'name', 'name'])[s.rank]
        when exists (select from seed where digits = i.digits) then 'number' else 'name' end as how
from identity i
join register r on r.register_id = i.register_id
left join seed s on s.register_id = i.register_id and s.key = i.key
where s.rank is not null or exists (
    select from seed s
    where s.digits = i.digits or (s.digits is null or i.digits is null) and s.called = i.called
        -- Where it is found already, another of that name is another.
        and i.register_id not in (select register_id from seed))
order by r.slug, i.key
