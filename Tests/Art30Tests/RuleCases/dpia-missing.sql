--! on 2026-11-22: two three article-35 large public imy joint undone balanced other blank
--! on 2026-11-21: two three article-35 large public imy joint undone balanced other blank assessed
--! ok: one last-of-nine unmet asked reasoned draft processor
insert into activity (key, name, role, status, dpia_exception)
select key::text, 'A', case when key in ('joint', 'processor') then key::role else 'controller' end,
    case key when 'draft' then 'draft'::activity_status else 'active' end,
    case key when 'reasoned' then 'Few persons; the officer agrees' when 'blank' then ' ' end
from unnest(array['two', 'three', 'article-35', 'large', 'public', 'imy', 'joint', 'undone',
    'balanced', 'other', 'blank', 'assessed', 'one', 'last-of-nine', 'unmet', 'asked', 'reasoned',
    'draft', 'processor']) key;
insert into activity_dpia_criterion (activity, criterion, met)
select key, criterion::dpia_criterion, 'yes'
from activity cross join unnest(array['large_scale', 'sensitive_data']) criterion
where key not in ('article-35', 'large', 'public', 'imy', 'last-of-nine')
    and (key <> 'one' or criterion = 'large_scale')
    and (key not in ('unmet', 'asked') or criterion = 'large_scale');
insert into activity_dpia_criterion (activity, criterion, met) values
    ('three', 'evaluation_or_scoring', 'yes'), ('unmet', 'evaluation_or_scoring', 'no'),
    ('asked', 'evaluation_or_scoring', 'unknown'), ('asked', 'imy_example', 'unknown'),
    ('unmet', 'imy_example', 'no'), ('last-of-nine', 'hinders_right_or_service', 'yes'),
    ('article-35', 'systematic_extensive_evaluation', 'yes'),
    ('large', 'large_scale_special_data', 'yes'), ('public', 'public_area_monitoring', 'yes'),
    ('imy', 'imy_example', 'yes');
insert into assessment (key, kind, activity, done) values
    ('a', 'impact', 'undone', null), ('b', 'balancing', 'balanced', '2026-01-01'),
    ('c', 'impact', 'one', '2026-01-01'), ('d', 'impact', 'assessed', '2026-11-22');
