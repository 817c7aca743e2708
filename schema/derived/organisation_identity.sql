-- What an organisation is known by outside its register: the number without signs, country prefix and
-- suffix of Swedish VAT numbers, and the name without form, brackets and signs. Two persons, or two
-- parties that are only described, may share a name.
select o.register_id, o.key::text, o.name::text, o.number::text, n.digits, regexp_replace(d.digits, '^[A-Z]{2}', '') as bare, o.seat::text,
    case when o.kind not in ('person', 'category') and art30_named(o.name, o.key)
        then w.called end as called
from organisation o
cross join company_pattern p
cross join lateral (
    -- What has no digits is no number.
    select case when regexp_replace(o.number, '[^0-9]', '', 'g') ~ '[0-9]{5}' then
        regexp_replace(regexp_replace(upper(o.number), '[^[:alnum:]]', '', 'g'),
            '^(?:SE|16)?([0-9]{10})(?:01)?$', '\1') end as digits
) d
cross join lateral (
    -- Two countries may give one number, but for the ten digits of Sweden; letters in front are a
    -- country or a register of it.
    select case when d.digits ~ '^[A-Z]{2}' or o.seat is null
            or o.seat = 'SE' and d.digits ~ '^[0-9]{10}$' then d.digits
        else left(o.seat, 2) || d.digits end as digits
) n
cross join lateral (
    select nullif(regexp_replace(lower(regexp_replace(regexp_replace(o.name, ' *\([^()]*\)', '', 'g'),
        p.form, '', 'g')), '[^[:alnum:]]', '', 'g'), '') as called
) w
