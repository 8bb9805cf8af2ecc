-- The same code of a failed receipt means different things by carrier. Counts of failures are parted by it; all others have none.
ALTER TABLE tally_hour
    ADD COLUMN carrier TINYINT NOT NULL DEFAULT 0 AFTER code,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code, state, code, carrier);

ALTER TABLE tally_delta
    ADD COLUMN carrier TINYINT NOT NULL DEFAULT 0 AFTER code;
