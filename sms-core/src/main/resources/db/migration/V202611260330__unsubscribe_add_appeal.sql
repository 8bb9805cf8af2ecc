-- Requests to lift an unsubscription, and what was decided.
CREATE TABLE unsubscribe_appeal (
    id              BIGINT       NOT NULL,
    phone           VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
    sign_name       VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
    sms_type        TINYINT      NOT NULL,
    region          TINYINT      NOT NULL,
    sdk_app_id      BIGINT       NOT NULL,
    unsubscribed_at DATETIME(3)  NOT NULL,
    reason          VARCHAR(200) NOT NULL,
    state           TINYINT      NOT NULL,
    submitted_by    BIGINT       NOT NULL,
    submitter       VARCHAR(64)  NOT NULL,
    submitted_at    DATETIME(3)  NOT NULL,
    reviewer        VARCHAR(64)  NOT NULL DEFAULT '',
    reply           VARCHAR(200) NOT NULL DEFAULT '',
    reviewed_at     DATETIME(3)  NULL,
    PRIMARY KEY (id),
    KEY unsubscribe_appeal_phone (phone, sign_name, sms_type, state),
    KEY unsubscribe_appeal_app (sdk_app_id, id),
    KEY unsubscribe_appeal_state (state, id)
);
