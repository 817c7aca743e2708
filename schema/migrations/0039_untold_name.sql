-- A name has to stand, and may still tell nothing: it is read as the row's key in brackets, which tells
-- nothing either. Cells of one line are read as paragraphs are.

create function art30_word(value text) returns text immutable parallel safe language sql as $$
    select case
        -- A prompt in brackets or braces, whatever it asks for.
        when value ~ '^[\s_*]*(\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>)[\s_*.]*$' then '…'
        -- Most cells are longer than anything that tells nothing.
        when length(value) <= 30 then coalesce(nullif(regexp_replace(
            lower(btrim(value, E' \t\n\r.,:;!?…-–—−_*"''()')), '[0-9]+$', '#'), ''), '…')
    end
$$;
comment on function art30_word is
    'A cell as phrase would have it; null where it is too long to stand there. Not strict, so that it '
    'is inlined. In phrase, # stands for a number after a word and … for what has no word.';

create or replace function art30_told(value text) returns text stable strict parallel safe language plpgsql as $$
begin
    perform from art30.phrase where phrase = art30.art30_word(value) and means = 'blank';
    return case when found then null else value end;
end $$;
comment on function art30_told is 'A cell, or null where it tells nothing.';

create or replace view kept_table with (security_invoker = true) as
select t.tgrelid as oid, c.relname::text as name,
    (select string_agg(case when y.typname in ('cell', 'one_line')
                and (not a.attnotnull or a.attname = 'name')
            then format(case when a.attnotnull
                then 'coalesce(art30_told(%1$I), ''['' || key || '']'')::art30.one_line as %1$I'
                else 'art30_told(%1$I) as %1$I' end, a.attname)
            else quote_ident(a.attname) end,
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
