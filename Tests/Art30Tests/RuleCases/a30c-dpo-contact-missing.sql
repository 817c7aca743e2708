--! on 2026-11-22: appointed authority required
--! ok: keeper with-contact court vendor
insert into register (register_id, slug, keeper) overriding system value values
    (2, 'b', 'appointed'), (3, 'c', 'required'), (4, 'd', 'authority'), (5, 'e', 'with-contact'),
    (6, 'f', 'court');
insert into organisation
    (register_id, key, name, kind, dpo_appointed, dpo_required, dpo_contact) values
    (2, 'appointed', 'A', 'company', true, false, null),
    (3, 'required', 'B', 'company', null, true, ' '),
    (4, 'authority', 'C', 'public_authority', null, null, null),
    (5, 'with-contact', 'D', 'company', true, true, 'dpo@d.example'),
    (6, 'court', 'E', 'public_authority', false, false, null),
    (1, 'vendor', 'F', 'company', true, true, null);
