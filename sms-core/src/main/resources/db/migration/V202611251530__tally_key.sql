-- Holds all that is asked of one application, so that a month of it is read without touching the rows of the others.
ALTER TABLE tally_hour ADD KEY tally_hour_app (sdk_app_id, hour, region, state, code, carrier, messages, fee);
