--! severity: major
--! law: art 48, 6, 44; EDPB Guidelines 02/2024
--! point: 48
--! field: disclosure.basis_analysis, disclosure.transfer_analysis, disclosure.agreement_cited
--! part: third_country
--! title.en: Disclosure to a third-country authority without analysis
--! title.sv: Utlämnande till myndighet i tredjeland utan dokumenterad bedömning
--! remedy.en: Refuse or route requests through mutual assistance, and document the analysis.
--! remedy.sv: Avslå begäran eller hänvisa till rättslig hjälp, och dokumentera bedömningen.
--! when.sv: Uppgifter har lämnats till en domstol eller myndighet i tredjeland utan vare sig internationellt avtal eller båda bedömningarna dokumenterade.
--! why.en: A foreign order is no ground in itself: without an international agreement both a basis in art 6 and a ground in chapter V are needed (EDPB 02/2024). The usual mistake is to comply because the letter looks binding; fines under art 83(5).
--! why.sv: Ett utländskt beslut är ingen grund i sig: utan internationell överenskommelse krävs både rättslig grund i artikel 6 och överföringsgrund i kapitel V (EDPB 02/2024). Vanligaste felet är att lämna ut för att brevet ser tvingande ut; sanktionsavgift enligt artikel 83.5.
-- Data went to a foreign court or authority with neither an agreement nor both analyses on file.
select d.register_id,
    case when d.engagement is null then 'register' else 'engagement' end as subject,
    coalesce(d.engagement, r.slug)::text as subject_id,
    jsonb_build_object('disclosure row disclosure', d.key, 'authority text', d.authority,
        'territory row territory', d.territory, 'organisation row organisation', d.organisation,
        'disclosed date', d.disclosed, 'path row organisation', case
            when g.key is not null then array[coalesce(g.client, r.keeper), g.supplier] end
    ) as facts
from disclosure d
join register r on r.register_id = d.register_id
join territory y on y.key = d.territory and y.treated_as in ('inside', 'third_country')
left join engagement g on g.register_id = d.register_id and g.key = d.engagement
left join membership m on m.territory = d.territory and m.during @> d.disclosed
where d.disclosed <= (select day from question) and m.territory is null and concat(d.agreement_cited) !~ '\S'
    and (concat(d.basis_analysis) !~ '\S' or concat(d.transfer_analysis) !~ '\S')
