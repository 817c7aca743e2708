-- The law in Swedish too: what decisions and legal events are called, why a territory counts as it does,
-- and where a threshold comes from; null: the English says it.

alter table adequacy add entity_sv text;
alter table legal_event add description_sv text;
alter table territory add treatment_sv text;
alter table membership add basis_sv text;
alter table threshold add source_sv text;
