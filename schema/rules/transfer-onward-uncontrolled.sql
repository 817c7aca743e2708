--! severity: major
--! law: art 44; Decision (EU) 2021/914 clauses 8.7 and 8.8; EDPB Opinion 22/2024
--! point: 44
--! field: engagement_safeguard.instrument, engagement_agreement.agreement
--! part: third_country
--! title.en: Onward transfer without a ground
--! title.sv: Vidareöverföring är inte säkrad
--! remedy.en: Record and secure the next leg, or forbid it by instruction.
--! remedy.sv: Dokumentera och säkra nästa led i kedjan, eller förbjud det genom instruktion.
--! when.sv: En mottagare lämnar uppgifter vidare till en part i samma eller ett annat tredjeland, och inget täcker det ledet: ingen egen överföringsgrund, och inom samma land inte heller ett avtal.
--! why.en: Protection must follow the data at every leg; the clauses allow onward transfer only on set conditions (8.7 and 8.8), also within the importer's country, and a listed importer must have a contract. The usual mistake is to check the chain as far as the first importer abroad and no further; fines under art 83(5).
--! why.sv: Skyddet ska följa uppgifterna i varje led; klausulerna tillåter vidareöverföring bara på vissa villkor (8.7 och 8.8), även inom mottagarens land, och en certifierad mottagare måste ha avtal. Vanligaste felet är att kedjan granskas till den första mottagaren utomlands men inte längre; sanktionsavgift enligt artikel 83.5.
-- An importer passes data on to a party in a third country, its own or another, and nothing covers
-- that leg: no ground of its own, and within one country no contract that what the data came by asks for.
select t.register_id, 'engagement' as subject, t.engagement as subject_id,
    jsonb_build_object('exporter row organisation', t.exporter,
        'importer row organisation', t.importer, 'from row territory', t.exporter_seat,
        'territory row territory', t.territory, 'via code place', t.via,
        'path row organisation', t.path, 'activities row activity', t.activities) || t.persons as facts
from transfer t
where t.onward and t.ground is null and t.reasons = '{}'
    and t.named and not t.open
