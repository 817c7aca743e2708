--! severity: major minor
--! law: art 28(4); EDPB Opinion 22/2024
--! point: 28(4)
--! field: engagement_agreement.agreement
--! part: recipient
--! follows: dpa-missing dpa-not-in-force
--! title.en: The same obligations are not laid on the subprocessor
--! title.sv: Det är inte visat att underbiträdet har ålagts samma skyldigheter
--! remedy.en: Obtain confirmation, and for higher risk a copy, of the sub-processing contract.
--! remedy.sv: Begär bekräftelse, och vid högre risk en kopia, av avtalet med underbiträdet.
--! when.sv: Inget gällande avtal är registrerat mellan ett biträde och dess underbiträde; mindre brist vid låg risk.
--! why.en: Protection must follow down the chain in binding form, and the first processor stays fully liable to the controller. The EDPB wants no copy of every contract as routine, but one in case of doubt (Opinion 22/2024); fines under art 83(4).
--! why.sv: Skyddet ska följa med nedåt i bindande form, och det första biträdet svarar fullt ut mot den ansvarige. EDPB kräver inte kopia av varje avtal som rutin, men väl vid tvekan (yttrande 22/2024); sanktionsavgift enligt artikel 83.4.
-- No agreement in force is recorded between a processor and its subprocessor, nor clauses that are
-- one; minor at low risk.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.client,
        'subprocessor row organisation', v.supplier, 'risk code risk', v.risk,
        'path row organisation', v.path, 'activities row activity', v.activities) as facts,
    case when v.risk = 'low' then 'minor' else 'major' end as severity
from vendor v
where v.depth > 1 and v.from_processor and not exists (
    select from agreed a where a.register_id = v.register_id and a.engagement = v.engagement)
    and not exists (
        select from clauses_as_contract c
        where c.register_id = v.register_id and c.engagement = v.engagement and c.module = 'M3')
