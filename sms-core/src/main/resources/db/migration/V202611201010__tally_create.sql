-- How many messages came into each state, by the hour in which they were asked for. A view adds both tables.
CREATE TABLE tally_hour (
    hour        DATETIME     NOT NULL,
    region      TINYINT      NOT NULL,
    sdk_app_id  BIGINT       NOT NULL,
    task_id     BIGINT       NOT NULL,
    template_id BIGINT       NOT NULL,
    sign_name   VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
    sms_type    TINYINT      NOT NULL,
    iso_code    VARCHAR(3)   CHARACTER SET ascii NOT NULL,
    state       TINYINT      NOT NULL,
    code        VARCHAR(96)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    messages    BIGINT       NOT NULL,
    fee         BIGINT       NOT NULL,
    PRIMARY KEY (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code, state, code),
    KEY tally_hour_task (task_id, state)
);

-- What was counted and is not yet folded into the hours: appended by every transaction that moves messages.
CREATE TABLE tally_delta (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    hour        DATETIME     NOT NULL,
    region      TINYINT      NOT NULL,
    sdk_app_id  BIGINT       NOT NULL,
    task_id     BIGINT       NOT NULL,
    template_id BIGINT       NOT NULL,
    sign_name   VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
    sms_type    TINYINT      NOT NULL,
    iso_code    VARCHAR(3)   CHARACTER SET ascii NOT NULL,
    state       TINYINT      NOT NULL,
    code        VARCHAR(96)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    messages    BIGINT       NOT NULL,
    fee         BIGINT       NOT NULL,
    PRIMARY KEY (id),
    KEY tally_delta_task (task_id)
);
