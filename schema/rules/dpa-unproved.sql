--! severity: minor
--! law: art 28(9), 5(2)
--! point: 28(9)
--! field: agreement.form, agreement.signed, agreement.evidence
--! part: recipient
--! title.en: Nothing shows the processing agreement
--! title.sv: Inget visar att biträdesavtalet finns
--! remedy.en: Record the form and the day of the agreement, and where it is kept; for terms accepted online the version as well.
--! remedy.sv: Anteckna avtalets form och dag och var det förvaras; för villkor som godkänts på nätet även versionen.
--! when.sv: Ett biträdesavtal anges som ingånget, utan form, dag eller underlag.
--! why.en: What art 28(9) requires is a form in which the agreement can be shown, and the controller has to show it (5(2)). The word "signed" alone shows nothing. Usual mistake: a list of vendors with a tick for "agreement".
--! why.sv: Artikel 28.9 kräver en form där avtalet kan visas, och den ansvarige ska kunna visa det (5.2). Ordet ”undertecknat” visar ingenting i sig. Ett vanligt fel är en leverantörslista med ett kryss för ”avtal”.
-- A processing agreement is said to be concluded, with neither form, day nor evidence.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier,
        'agreements row agreement', jsonb_agg(a.key order by a.key),
        'path row organisation', v.path, 'activities row activity', v.activities) as facts
from vendor v
join agreed a on a.register_id = v.register_id and a.engagement = v.engagement
where v.direct
group by v.register_id, v.engagement, v.supplier, v.path, v.activities
having bool_and(num_nonnulls(a.form, a.signed, a.starts, a.updated) = 0
    and concat(a.evidence, a.terms_version, a.terms_url) !~ '\S')
