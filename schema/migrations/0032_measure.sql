-- A measure that is planned counts from its day.

alter table measure
    add starts date,
    add ends date,
    add during daterange not null generated always as (art30_period(starts, ends)) stored,
    add constraint measure_period check (ends >= starts);
