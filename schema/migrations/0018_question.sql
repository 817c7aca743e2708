-- What is asked travels with each statement, as parameters: the day is no setting of the session any
-- more, and thresholds are a relation (derived/threshold_now.sql). Another server that runs a part of
-- a statement sees the same.
drop function art30_threshold(text);
drop function art30_on();
