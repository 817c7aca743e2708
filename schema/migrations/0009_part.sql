-- Words that only exports use: what a transfer stands on, and the provisions an export answers to.

create type ground_status as enum ('valid', 'unconfirmed', 'missing', 'open', 'same_country');
comment on type ground_status is
    'open: no settled verdict on the place; same_country: passed on within the importer''s country.';

create type transfer_via as enum ('seat', 'storage', 'backup', 'access');
comment on type transfer_via is 'What makes it a transfer: where the importer sits, stores or reads.';

create type provision as enum ('art_13_1_a', 'art_13_1_b', 'art_13_1_c', 'art_13_1_d',
    'art_13_1_e', 'art_13_1_f', 'art_13_2_a', 'art_13_2_b', 'art_13_2_c', 'art_13_2_d',
    'art_13_2_f', 'art_14_1_d', 'art_14_2_f', 'art_30_1_a', 'art_30_1_b', 'art_30_1_c',
    'art_30_1_d', 'art_30_1_e', 'art_30_1_f', 'art_30_1_g', 'art_30_2_a', 'art_30_2_b',
    'art_30_2_c', 'art_30_2_d', 'art_44', 'art_45', 'art_46', 'art_49');

create type reference_check as enum ('checked', 'secondary', 'partly', 'unchecked');
comment on type reference_check is 'How well a row of the law is checked against its source.';
