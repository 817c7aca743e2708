--! severity: minor
--! law: art 30(1)(a), 37(1), 37(7)
--! title.en: Contact details of the data protection officer missing
--! title.sv: Dataskyddsombudets kontaktuppgifter saknas
--! remedy.en: Record the officer's contact details and notify them to IMY.
--! remedy.sv: För in dataskyddsombudets kontaktuppgifter i registret och anmäl dem till IMY.
-- The keeper has or must have a data protection officer, and no contact details are recorded.
select o.register_id, 'organisation' as subject, o.key as subject_id,
    jsonb_build_object('appointed', o.dpo_appointed, 'required', o.dpo_required) as detail
from register r
join organisation o on o.register_id = r.register_id and o.key = r.keeper
where (o.dpo_appointed or coalesce(o.dpo_required, o.kind = 'public_authority'))
    and concat(o.dpo_contact) !~ '\S'
