-- What stands in a cell and tells nothing, such as [fyll i] or "see above": kept as it was written, and
-- read as not documented by everything that concludes, counts or prints.

create function art30_told(value text) returns text stable strict parallel safe language plpgsql as $$
declare
    word text;
begin
    -- A prompt in brackets or braces, whatever it asks for.
    if value ~ '^[\s_*]*[\[{<]' and value ~ '^[\s_*]*(\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>)[\s_*.]*$' then
        return null;
    end if;
    -- Most cells are longer than anything that tells nothing.
    if length(value) > 30 then
        return value;
    end if;
    word := lower(btrim(value, E' \t\n\r.,:;!?…-–—−_*"''()'));
    if word = '' then
        return null;
    end if;
    if right(word, 1) between '0' and '9' then
        word := regexp_replace(word, '[0-9]+$', '#');
    end if;
    perform from art30.phrase p where p.phrase = word and p.means = 'blank';
    if found then
        return null;
    end if;
    return value;
end $$;
comment on function art30_told is
    'A cell, or null where it tells nothing. In phrase, # stands for a number after a word.';

create or replace view kept_table with (security_invoker = true) as
select t.tgrelid as oid, c.relname::text as name,
    (select string_agg(case when y.typname = 'cell' and not a.attnotnull
            then format('art30_told(%1$I) as %1$I', a.attname) else quote_ident(a.attname) end,
            ', ' order by a.attnum)
        from pg_attribute a
        join pg_type y on y.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as told
from pg_trigger t
join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'art30'::regnamespace
where t.tgname = 'keep_history' and not t.tgisinternal;
comment on view kept_table is
    'Tables of registers whose every change is kept: what art30_keep was called for. told: their columns '
    'as they are read, cells that tell nothing left out.';
