-- A file for an authority names decisions, not how they were checked here.
drop type reference_check;
