-- What calls with a key of their own were answered, kept for a day; committed together with what they did.
CREATE TABLE idempotent_call (
    uin        BIGINT      NOT NULL,
    call_key   VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
    action     VARCHAR(64) CHARACTER SET ascii NOT NULL,
    body       BINARY(32)  NOT NULL,
    answer     MEDIUMTEXT  NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (uin, call_key),
    KEY idempotent_call_created (created_at)
);
