-- Messages whose person did what they asked for, as the caller reported it. Kept as long as the message, so cut as it is.
CREATE TABLE conversion (
    message_id   BIGINT      NOT NULL,
    sdk_app_id   BIGINT      NOT NULL,
    converted_at DATETIME(3) NOT NULL,
    reported_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (message_id)
) PARTITION BY RANGE (message_id) (PARTITION p_future VALUES LESS THAN MAXVALUE);

-- How many of the messages that came into the state converted; counted with the accepted ones only.
ALTER TABLE tally_hour ADD COLUMN converted BIGINT NOT NULL DEFAULT 0;

ALTER TABLE tally_delta ADD COLUMN converted BIGINT NOT NULL DEFAULT 0;
