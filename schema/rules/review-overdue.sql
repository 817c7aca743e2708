--! severity: minor
--! law: art 24(1), 5(2)
--! point: 24(1)
--! field: activity.reviewed, organisation.reviewed, engagement.reviewed, agreement.reviewed
--! part: review
--! title.en: No up-to-date review
--! title.sv: Aktuell översyn saknas
--! remedy.en: Review and set a new date.
--! remedy.sv: Gör översynen och sätt ett nytt datum.
--! when.sv: En behandling, en leverantör, ett leverantörsuppdrag eller ett avtal i bruk har passerat nästa översyn: den planerade dagen, annars ett intervall efter den senaste översynen eller, om ingen har gjorts, efter att posten fördes in eller, om det är senare, efter dess första dag.
--! why.en: Art 24(1) asks for review where necessary but sets no interval; twelve months is the product's proposal. Art 24 has no fine of its own, but whoever cannot show compliance is in breach of art 5(2) (83(5)).
--! why.sv: Artikel 24.1 kräver översyn vid behov men sätter inget intervall; tolv månader är programmets förslag. Artikel 24 har ingen egen sanktionsavgift, men den som inte kan visa efterlevnad bryter mot artikel 5.2 (83.5).
-- An activity, supplier, engagement or agreement in use past its next review; what nobody planned or
-- reviewed is due an interval after it was entered.
select register_id, subject, subject_id,
    jsonb_build_object('last date', reviewed, 'due date', review_due) as facts
from review_day
where review_due < (select day from question)
