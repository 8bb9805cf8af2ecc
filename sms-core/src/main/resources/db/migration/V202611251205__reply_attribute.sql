-- The message that was answered; application 0 and no type where there is none.
ALTER TABLE reply
    ADD COLUMN sdk_app_id BIGINT  NOT NULL DEFAULT 0,
    ADD COLUMN sms_type   TINYINT NULL,
    ADD COLUMN message_id BIGINT  NOT NULL DEFAULT 0;
