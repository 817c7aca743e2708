--! severity: major
--! law: art 30(1)(e), 30(2)(c)
--! point: 30(1)(e), 30(2)(c)
--! field: activity_declared_transfer.territory
--! part: third_country
--! title.en: Third-country transfer not confirmed in the record
--! title.sv: Tredjelandsöverföring är inte bekräftad i registret
--! remedy.en: Confirm the derived transfer in the record and name the country or organisation.
--! remedy.sv: Bekräfta överföringen i registret och namnge tredjelandet eller organisationen.
--! when.sv: Kedjan bakom en behandling överför till en plats som registret inte nämner eller bara nämner som en region, eller registret säger att ingen överföring sker.
--! why.en: Each third country or international organisation must be identified; 'outside the EU' is not enough, though the record need not name the transfer ground. What is missed is mostly a subprocessor or support with remote access.
--! why.sv: Varje tredjeland eller internationell organisation ska anges; ”utanför EU” räcker inte, men överföringsgrunden behöver inte stå i registret. Det som missas är oftast ett underbiträde eller support med fjärråtkomst.
-- An activity whose chain transfers to a place the record does not name, or names only as a region,
-- or though the record says that nothing is transferred.
select a.register_id, 'activity' as subject, a.key as subject_id,
    jsonb_build_object('transfers (territory row territory, exporter row organisation, '
            'importer row organisation, path row organisation)',
        jsonb_agg(distinct jsonb_build_object('territory', t.territory, 'exporter', t.exporter,
            'importer', t.importer,
            'path', case when t.inbound then t.path else c.path end))) as facts
from transfer t
join chain c on c.register_id = t.register_id and c.engagement = t.engagement
    and (t.inbound or c.client = t.exporter)
join activity_use l on l.register_id = c.register_id and l.engagement = c.root
join running_activity a on a.register_id = l.register_id and a.key = l.activity
left join activity_declared_transfer d on d.register_id = a.register_id and d.activity = a.key
    and d.territory = t.territory and t.named
where (d.register_id is null or a.transfers_none <= (select day from question)) and not t.open
group by a.register_id, a.key
