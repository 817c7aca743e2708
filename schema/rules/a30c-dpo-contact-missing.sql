--! severity: minor
--! law: art 30(1)(a), 30(2)(a), 37(1), 37(7)
--! point: 30(1)(a), 30(2)(a)
--! field: organisation.dpo_contact
--! part: party
--! handover: contact
--! title.en: Contact details of the data protection officer missing
--! title.sv: Dataskyddsombudets kontaktuppgifter saknas
--! remedy.en: Record the officer's contact details and notify them to IMY.
--! remedy.sv: För in dataskyddsombudets kontaktuppgifter i registret och anmäl dem till IMY.
--! when.sv: Den som för registret har eller måste ha ett dataskyddsombud, men kontaktuppgifter saknas.
--! why.en: The details must be published and told to IMY, so that persons and the authority reach the right one. If no officer exists though one is required, the breach of art 37(1) weighs more than this finding; art 83(4).
--! why.sv: Ombudets kontaktuppgifter ska offentliggöras och meddelas IMY, så att registrerade och myndigheten når rätt person. Finns inget ombud alls trots att det krävs, är överträdelsen av artikel 37.1 tyngre än den här bristen; artikel 83.4.
-- The keeper has or must have a data protection officer, and no contact details are recorded.
select o.register_id, 'organisation' as subject, o.key as subject_id,
    jsonb_build_object('appointed flag', o.dpo_appointed, 'required flag', o.dpo_required) as facts
from register r
join organisation o on o.register_id = r.register_id and o.key = r.keeper
where (o.dpo_appointed or coalesce(o.dpo_required, o.kind = 'public_authority'))
    and concat(o.dpo_contact) !~ '\S'
