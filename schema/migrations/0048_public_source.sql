-- Information tells whether a source is publicly accessible (art 14(2)(f)); an answer cites art 15.

call art30_forget_conclusions();
alter table activity add collected_from_public answer;
comment on column activity.collected_from_public is
    'Whether the source that data come from is publicly accessible, art 14(2)(f).';

alter type provision add value 'art_13_2_e' before 'art_13_2_f';
alter type provision add value 'art_15_1' before 'art_30_1_a';
alter type provision add value 'art_15_1_a' before 'art_30_1_a';
alter type provision add value 'art_15_1_b' before 'art_30_1_a';
alter type provision add value 'art_15_1_c' before 'art_30_1_a';
alter type provision add value 'art_15_1_d' before 'art_30_1_a';
alter type provision add value 'art_15_1_e' before 'art_30_1_a';
alter type provision add value 'art_15_1_f' before 'art_30_1_a';
alter type provision add value 'art_15_1_g' before 'art_30_1_a';
alter type provision add value 'art_15_1_h' before 'art_30_1_a';
alter type provision add value 'art_15_2' before 'art_30_1_a';
alter type provision add value 'art_15_3' before 'art_30_1_a';

create function art30_filled(sentence text, name text, value text, more text) returns text
    immutable parallel safe language sql
-- The places become arguments, so that what users wrote is never read as a place.
return format(replace(replace(replace(replace(sentence, '%', '%%'), '{name}', '%1$s'), '{value}',
    '%2$s'), '{more}', '%3$s'), name, value, more);
comment on function art30_filled is 'A sentence with its places filled.';
