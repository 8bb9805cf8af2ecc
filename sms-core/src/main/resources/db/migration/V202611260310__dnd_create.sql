-- Numbers that want nothing under a sign, at most 1,000 altogether. Type 0: no messages of any type.
CREATE TABLE do_not_disturb (
    id         BIGINT      NOT NULL,
    phone      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    sign_name  VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
    sms_type   TINYINT     NOT NULL,
    region     TINYINT     NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY do_not_disturb_phone (phone, sign_name, sms_type)
);
