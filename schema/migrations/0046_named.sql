-- Where a name that tells nothing is read as its key in brackets, asking again whether it tells
-- something is a comparison: rules ask it of every purpose, category and recipient on every day.

create function art30_named(name text, key text) returns boolean immutable parallel safe language sql
return name <> '[' || key || ']';
comment on function art30_named is
    'Whether a row has a name that tells something, as kept_table.told reads it.';
