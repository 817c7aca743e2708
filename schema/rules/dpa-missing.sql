--! severity: blocker
--! law: art 28(3), 28(4)
--! point: 28(3)
--! field: engagement_agreement.agreement
--! part: recipient
--! title.en: No data processing agreement
--! title.sv: Personuppgiftsbiträdesavtal saknas
--! remedy.en: Sign a data processing agreement before the supplier touches more data.
--! remedy.sv: Teckna ett personuppgiftsbiträdesavtal innan leverantören får hantera fler uppgifter.
--! when.sv: Ett biträde som organisationen anlitar saknar kopplat avtal eller annan bindande rättsakt.
--! why.en: Controller and processor both break art 28(3) when there is none. The usual mistake is to trust general terms of service, or to forget free tools and consultants who can log in; fines under art 83(4), up to EUR 10 million or 2 %.
--! why.sv: Både den ansvarige och biträdet bryter mot artikel 28.3 när avtal saknas. Vanligaste felet är att lita på allmänna villkor eller att glömma gratistjänster och konsulter med inloggning; sanktionsavgift enligt artikel 83.4, upp till 10 miljoner euro eller 2 %.
-- A processor engaged by the keeper with no agreement or other binding act linked, nor clauses that
-- are one.
select v.register_id, 'engagement' as subject, v.engagement as subject_id,
    jsonb_build_object('processor row organisation', v.supplier, 'path row organisation', v.path,
        'activities row activity', v.activities) as facts
from vendor v
where v.direct and not exists (
    select from engagement_agreement l
    join agreement a on a.register_id = l.register_id and a.key = l.agreement
    where l.register_id = v.register_id and l.engagement = v.engagement and a.kind = 'processing')
    and exists (
        -- Module 2 is the contract of a controller's processor, module 3 of a processor's.
        select from unnest(array_remove(array[case when v.from_controller then 'M2' end,
            case when v.from_processor then 'M3' end], null)) n (module)
        left join clauses_as_contract c on c.register_id = v.register_id
            and c.engagement = v.engagement and c.module = n.module
        where c.module is null)
