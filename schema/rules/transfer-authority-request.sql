--! severity: major
--! law: art 48, 6, 44; EDPB Guidelines 02/2024
--! title.en: Data disclosed to an authority in a third country
--! title.sv: Uppgifter har lämnats ut till en myndighet i tredjeland
--! remedy.en: Refuse or route requests through mutual assistance, and document the analysis.
--! remedy.sv: Avslå begäran eller hänvisa till rättslig hjälp, och dokumentera bedömningen.
-- Data went to a foreign court or authority with neither an agreement nor both analyses on file.
select d.register_id,
    case when d.engagement is null then 'register' else 'engagement' end as subject,
    coalesce(d.engagement, r.slug)::text as subject_id,
    jsonb_build_object('disclosure', d.key, 'authority', d.authority, 'territory', d.territory,
        'organisation', d.organisation, 'disclosed', d.disclosed, 'path', case
            when g.key is not null then array[coalesce(g.client, r.keeper), g.supplier] end
    ) as detail
from disclosure d
join register r on r.register_id = d.register_id
join territory y on y.key = d.territory and y.treated_as in ('inside', 'third_country')
left join engagement g on g.register_id = d.register_id and g.key = d.engagement
left join membership m on m.territory = d.territory and m.during @> d.disclosed
where d.disclosed <= art30_on() and m.territory is null and concat(d.agreement_cited) !~ '\S'
    and (concat(d.basis_analysis) !~ '\S' or concat(d.transfer_analysis) !~ '\S')
