-- Who wants no more messages of a type under a sign. The application is the one whose message was answered.
CREATE TABLE unsubscription (
    id         BIGINT      NOT NULL,
    phone      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    sign_name  VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
    sms_type   TINYINT     NOT NULL,
    region     TINYINT     NOT NULL,
    sdk_app_id BIGINT      NOT NULL,
    reply_id   BIGINT      NOT NULL DEFAULT 0,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY unsubscription_phone (phone, sign_name, sms_type),
    KEY unsubscription_app (sdk_app_id, id),
    KEY unsubscription_sign (sign_name, id)
);
